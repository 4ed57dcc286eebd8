/** What visitors will see of an entry: its page from the same view as the site's, and its sign. */
import encodeQR from 'qr';
import { printedAddress } from '../../codes/address.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { wovenStrip } from '../../ornament/woven-strip.ts';
import type { CurrentGuide } from '../../queries/current.ts';
import { type EntryView, entryView } from '../../queries/entry-view.ts';
import type { Entry, FoundEntry } from '../../reading/guide.ts';
import { el } from './dom.ts';
import { dataUrl } from './picture.ts';
import { proseElements } from './prose-dom.ts';
import type { Say } from './words.ts';

/** Page and sign of an entry without errors. */
export function entryPreview(
  guide: CurrentGuide,
  entry: Entry,
  files: ReadonlyMap<string, Uint8Array>,
  say: Say,
): HTMLElement {
  const locales = guide.site.languages.filter((locale) => entry.prose.has(locale));
  const views = locales.map((locale) => entryView(guide, entry, locale));
  return el(
    'section',
    { class: 'preview', 'aria-label': views[0]?.title },
    el('h3', {}, say('pagePreview')),
    el('div', { class: 'pages' }, ...views.map((view) => page(entry, view, files, say))),
    el('h3', {}, say('signPreview')),
    sign(guide, entry, views, say),
  );
}

/** Text and sign of an entry whose facts are elsewhere or not whole yet. */
export function textPreview(
  guide: CurrentGuide,
  { folder: { ref, id, kind }, prose }: FoundEntry,
  say: Say,
): HTMLElement {
  return el(
    'section',
    { class: 'preview', 'aria-label': prose[0]?.title },
    el('h3', {}, say('pagePreview')),
    el(
      'div',
      { class: 'pages' },
      ...prose.map(({ locale, title, summary, body, format }) =>
        el(
          'article',
          { class: 'phone', lang: LOCALES[locale].tag, 'data-kind': kind },
          strip(id),
          el('h4', {}, title),
          el('p', {}, el('strong', {}, summary)),
          el('div', {}, proseElements(body, format)),
        ),
      ),
    ),
    el('h3', {}, say('signPreview')),
    sign(guide, { ref, id }, prose, say),
  );
}

function page(entry: Entry, view: EntryView, files: ReadonlyMap<string, Uint8Array>, say: Say): HTMLElement {
  const prose = entry.prose.get(view.textLocale);
  const [photo] = view.photos;
  const bytes = photo && files.get(photo.file);
  const facts = [...(view.when ? [view.when] : []), ...view.facts, ...view.fees];
  const hours = view.hours?.lines.map(({ days, times }) => el('p', {}, `${days} ${times}`)) ?? [];
  const { address } = view.place;
  return el(
    'article',
    { class: 'phone', lang: LOCALES[view.locale].tag, 'data-kind': entry.kind },
    strip(entry.id),
    el('h4', {}, view.title, view.sample && ` · ${say('sample')}`),
    el('p', { class: 'line' }, view.line),
    bytes ? el('img', { src: dataUrl(bytes, mediaType(photo.file)), alt: photo.alt }) : undefined,
    el('p', {}, el('strong', {}, view.summary)),
    ...hours,
    address && el('p', {}, [address.detail, address.current].filter(Boolean).join(', ')),
    facts.length > 0 &&
      el(
        'dl',
        {},
        ...facts.flatMap(({ label, values }) => [
          el('dt', {}, label),
          ...values.map(({ text, note }) => el('dd', {}, note ? `${text} (${note})` : text)),
        ]),
      ),
    prose && !view.spirit && el('div', {}, proseElements(prose.body, prose.format)),
    ...view.contacts.map(({ name, ways }) => el('p', {}, `${name} ${ways.map(({ text }) => text).join(' · ')}`)),
    el('p', { class: 'line' }, view.checkedOn),
  );
}

/** As it hangs: the strip, the words left, the code right on bare white. */
function sign(
  guide: CurrentGuide,
  entry: Pick<Entry, 'ref' | 'id'>,
  texts: readonly Pick<EntryView, 'locale' | 'title' | 'summary'>[],
  say: Say,
): HTMLElement {
  const code = guide.codeOf.get(entry.ref);
  const address = code && printedAddress(guide.site.origin, code);
  return el(
    'div',
    { class: 'sign' },
    strip(entry.id),
    el(
      'div',
      { class: 'sign-words' },
      ...texts.flatMap(({ locale, title, summary }) => [
        el('p', { class: 'sign-title', lang: LOCALES[locale].tag }, title),
        el('p', { lang: LOCALES[locale].tag }, summary),
      ]),
    ),
    el(
      'div',
      { class: 'sign-code' },
      address ? qr(address) : el('p', { class: 'no-code' }, say('noCode')),
      address && el('p', { class: 'figures' }, address.replace(/^HTTPS:\/\//, '')),
      guide.site.sample && el('p', {}, say('sample')),
    ),
  );
}

function strip(seed: string): HTMLElement {
  const holder = el('div', { class: 'strip' });
  // Our own drawing, made of a seed; nothing of a file is in it.
  holder.innerHTML = wovenStrip(seed).svg;
  return holder;
}

function qr(text: string): SVGSVGElement {
  const rows = encodeQR(text, 'raw', { ecc: 'quartile', border: 4 });
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', text);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute(
    'd',
    rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join(''),
  );
  svg.append(path);
  return svg;
}

function mediaType(file: string): string {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return `image/${extension === 'jpg' ? 'jpeg' : extension}`;
}
