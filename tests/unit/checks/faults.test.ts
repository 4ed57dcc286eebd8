/** Every fault of the fixtures, and what the officer reads of it in both languages. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check, FIXTURES, guideWith, inWords } from './guides.ts';

const tried: string[] = [];

async function wordsFor(fault: string): Promise<string> {
  tried.push(fault);
  // What a fault does to the registry is the registry's to say.
  const problems = (await check(await guideWith(fault))).filter(({ code }) => !code.startsWith('codes-'));
  return inWords(problems);
}

it('finds nothing in the sound guide', async () => {
  expect(inWords(await check(await guideWith()))).toBe('');
});

it('abolished district', async () => {
  expect(await wordsFor('abolished-district')).toMatchInlineSnapshot();
});

it('abolished district in english', async () => {
  expect(await wordsFor('abolished-district-in-english')).toMatchInlineSnapshot();
});

it('award without decision', async () => {
  expect(await wordsFor('award-without-decision')).toMatchInlineSnapshot();
});

it('backwards bounds', async () => {
  expect(await wordsFor('backwards-bounds')).toMatchInlineSnapshot();
});

it('bad id', async () => {
  expect(await wordsFor('bad-id')).toMatchInlineSnapshot();
});

it('broken yaml', async () => {
  expect(await wordsFor('broken-yaml')).toMatchInlineSnapshot();
});

it('checked long ago', async () => {
  expect(await wordsFor('checked-long-ago')).toMatchInlineSnapshot();
});

it('commune code without quotes', async () => {
  expect(await wordsFor('commune-code-without-quotes')).toMatchInlineSnapshot();
});

it('commune of another locality', async () => {
  expect(await wordsFor('commune-of-another-locality')).toMatchInlineSnapshot();
});

it('consent missing', async () => {
  expect(await wordsFor('consent-missing')).toMatchInlineSnapshot();
});

it('consent withdrawn', async () => {
  expect(await wordsFor('consent-withdrawn')).toMatchInlineSnapshot();
});

it('contradicting hours', async () => {
  expect(await wordsFor('contradicting-hours')).toMatchInlineSnapshot();
});

it('coordinates outside guide', async () => {
  expect(await wordsFor('coordinates-outside-guide')).toMatchInlineSnapshot();
});

it('coordinates outside locality', async () => {
  expect(await wordsFor('coordinates-outside-locality')).toMatchInlineSnapshot();
});

it('dangling link', async () => {
  expect(await wordsFor('dangling-link')).toMatchInlineSnapshot();
});

it('dangling reference', async () => {
  expect(await wordsFor('dangling-reference')).toMatchInlineSnapshot();
});

it('date ambiguous', async () => {
  expect(await wordsFor('date-ambiguous')).toMatchInlineSnapshot();
});

it('date as number', async () => {
  expect(await wordsFor('date-as-number')).toMatchInlineSnapshot();
});

it('date as text', async () => {
  expect(await wordsFor('date-as-text')).toMatchInlineSnapshot();
});

it('date in future', async () => {
  expect(await wordsFor('date-in-future')).toMatchInlineSnapshot();
});

it('decomposed letters', async () => {
  expect(await wordsFor('decomposed-letters')).toMatchInlineSnapshot();
});

it('default language missing', async () => {
  expect(await wordsFor('default-language-missing')).toMatchInlineSnapshot();
});

it('disrespectful words', async () => {
  expect(await wordsFor('disrespectful-words')).toMatchInlineSnapshot();
});

it('draft left', async () => {
  expect(await wordsFor('draft-left')).toMatchInlineSnapshot();
});

it('empty contact', async () => {
  expect(await wordsFor('empty-contact')).toMatchInlineSnapshot();
});

it('expired notice', async () => {
  expect(await wordsFor('expired-notice')).toMatchInlineSnapshot();
});

it('facts without text', async () => {
  expect(await wordsFor('facts-without-text')).toMatchInlineSnapshot();
});

it('field twice', async () => {
  expect(await wordsFor('field-twice')).toMatchInlineSnapshot();
});

it('front matter missing', async () => {
  expect(await wordsFor('front-matter-missing')).toMatchInlineSnapshot();
});

it('hours as words', async () => {
  expect(await wordsFor('hours-as-words')).toMatchInlineSnapshot();
});

it('id twice but for case', async () => {
  expect(await wordsFor('id-twice-but-for-case')).toMatchInlineSnapshot();
});

it('impossible phone', async () => {
  expect(await wordsFor('impossible-phone')).toMatchInlineSnapshot();
});

it('impossible solar day', async () => {
  expect(await wordsFor('impossible-solar-day')).toMatchInlineSnapshot();
});

it('invisible character', async () => {
  expect(await wordsFor('invisible-character')).toMatchInlineSnapshot();
});

it('language not published', async () => {
  expect(await wordsFor('language-not-published')).toMatchInlineSnapshot();
});

it('language twice', async () => {
  expect(await wordsFor('language-twice')).toMatchInlineSnapshot();
});

it('latitude as text', async () => {
  expect(await wordsFor('latitude-as-text')).toMatchInlineSnapshot();
});

it('localities twice', async () => {
  expect(await wordsFor('localities-twice')).toMatchInlineSnapshot();
});

it('lunar month 13', async () => {
  expect(await wordsFor('lunar-month-13')).toMatchInlineSnapshot();
});

it('merge conflict', async () => {
  expect(await wordsFor('merge-conflict')).toMatchInlineSnapshot();
});

it('missing field', async () => {
  expect(await wordsFor('missing-field')).toMatchInlineSnapshot();
});

it('missing photo', async () => {
  expect(await wordsFor('missing-photo')).toMatchInlineSnapshot();
});

it('misspelt field', async () => {
  expect(await wordsFor('misspelt-field')).toMatchInlineSnapshot();
});

it('moved marketplace', async () => {
  expect(await wordsFor('moved-marketplace')).toMatchInlineSnapshot();
});

it('no sources', async () => {
  expect(await wordsFor('no-sources')).toMatchInlineSnapshot();
});

it('not utf8', async () => {
  expect(await wordsFor('not-utf8')).toMatchInlineSnapshot();
});

it('notice backwards', async () => {
  expect(await wordsFor('notice-backwards')).toMatchInlineSnapshot();
});

it('only english', async () => {
  expect(await wordsFor('only-english')).toMatchInlineSnapshot();
});

it('origin too long', async () => {
  expect(await wordsFor('origin-too-long')).toMatchInlineSnapshot();
});

it('origin with path', async () => {
  expect(await wordsFor('origin-with-path')).toMatchInlineSnapshot();
});

it('phone in prose', async () => {
  expect(await wordsFor('phone-in-prose')).toMatchInlineSnapshot();
});

it('phone without quotes', async () => {
  expect(await wordsFor('phone-without-quotes')).toMatchInlineSnapshot();
});

it('photo outside folder', async () => {
  expect(await wordsFor('photo-outside-folder')).toMatchInlineSnapshot();
});

it('photo that is none', async () => {
  expect(await wordsFor('photo-that-is-none')).toMatchInlineSnapshot();
});

it('photo without alt', async () => {
  expect(await wordsFor('photo-without-alt')).toMatchInlineSnapshot();
});

it('price ambiguous', async () => {
  expect(await wordsFor('price-ambiguous')).toMatchInlineSnapshot();
});

it('price as text', async () => {
  expect(await wordsFor('price-as-text')).toMatchInlineSnapshot();
});

it('price backwards', async () => {
  expect(await wordsFor('price-backwards')).toMatchInlineSnapshot();
});

it('price with separator', async () => {
  expect(await wordsFor('price-with-separator')).toMatchInlineSnapshot();
});

it('prose with code', async () => {
  expect(await wordsFor('prose-with-code')).toMatchInlineSnapshot();
});

it('real entry with sample phone', async () => {
  expect(await wordsFor('real-entry-with-sample-phone')).toMatchInlineSnapshot();
});

it('reference of wrong kind', async () => {
  expect(await wordsFor('reference-of-wrong-kind')).toMatchInlineSnapshot();
});

it('reference to itself', async () => {
  expect(await wordsFor('reference-to-itself')).toMatchInlineSnapshot();
});

it('reference without kind', async () => {
  expect(await wordsFor('reference-without-kind')).toMatchInlineSnapshot();
});

it('restricted place given away', async () => {
  expect(await wordsFor('restricted-place-given-away')).toMatchInlineSnapshot();
});

it('same title twice', async () => {
  expect(await wordsFor('same-title-twice')).toMatchInlineSnapshot();
});

it('sample whose phone rings', async () => {
  expect(await wordsFor('sample-whose-phone-rings')).toMatchInlineSnapshot();
});

it('script address', async () => {
  expect(await wordsFor('script-address')).toMatchInlineSnapshot();
});

it('services missing cell', async () => {
  expect(await wordsFor('services-missing-cell')).toMatchInlineSnapshot();
});

it('services wrong cells', async () => {
  expect(await wordsFor('services-wrong-cells')).toMatchInlineSnapshot();
});

it('services wrong column', async () => {
  expect(await wordsFor('services-wrong-column')).toMatchInlineSnapshot();
});

it('several problems at once', async () => {
  expect(await wordsFor('several-problems-at-once')).toMatchInlineSnapshot();
});

it('spirit with price and shop', async () => {
  expect(await wordsFor('spirit-with-price-and-shop')).toMatchInlineSnapshot();
});

it('stale translation', async () => {
  expect(await wordsFor('stale-translation')).toMatchInlineSnapshot();
});

it('stars as text', async () => {
  expect(await wordsFor('stars-as-text')).toMatchInlineSnapshot();
});

it('summary too long', async () => {
  expect(await wordsFor('summary-too-long')).toMatchInlineSnapshot();
});

it('swapped coordinates', async () => {
  expect(await wordsFor('swapped-coordinates')).toMatchInlineSnapshot();
});

it('tab in yaml', async () => {
  expect(await wordsFor('tab-in-yaml')).toMatchInlineSnapshot();
});

it('text without facts', async () => {
  expect(await wordsFor('text-without-facts')).toMatchInlineSnapshot();
});

it('two rules for a festival', async () => {
  expect(await wordsFor('two-rules-for-a-festival')).toMatchInlineSnapshot();
});

it('unknown commune', async () => {
  expect(await wordsFor('unknown-commune')).toMatchInlineSnapshot();
});

it('unknown field', async () => {
  expect(await wordsFor('unknown-field')).toMatchInlineSnapshot();
});

it('unknown folder', async () => {
  expect(await wordsFor('unknown-folder')).toMatchInlineSnapshot();
});

it('unknown former commune', async () => {
  expect(await wordsFor('unknown-former-commune')).toMatchInlineSnapshot();
});

it('unknown language', async () => {
  expect(await wordsFor('unknown-language')).toMatchInlineSnapshot();
});

it('unknown locality', async () => {
  expect(await wordsFor('unknown-locality')).toMatchInlineSnapshot();
});

it('unknown value', async () => {
  expect(await wordsFor('unknown-value')).toMatchInlineSnapshot();
});

it('unlisted file', async () => {
  expect(await wordsFor('unlisted-file')).toMatchInlineSnapshot();
});

it('vietnamese in english file', async () => {
  expect(await wordsFor('vietnamese-in-english-file')).toMatchInlineSnapshot();
});

it('vietnamese without marks', async () => {
  expect(await wordsFor('vietnamese-without-marks')).toMatchInlineSnapshot();
});

it('wrong form of heritage', async () => {
  expect(await wordsFor('wrong-form-of-heritage')).toMatchInlineSnapshot();
});

it('wrong gtin', async () => {
  expect(await wordsFor('wrong-gtin')).toMatchInlineSnapshot();
});

it('yes as text', async () => {
  expect(await wordsFor('yes-as-text')).toMatchInlineSnapshot();
});

it('tries every fault of the fixtures', async () => {
  expect(tried.sort()).toEqual((await readdir(join(FIXTURES, 'faults'))).sort());
});
