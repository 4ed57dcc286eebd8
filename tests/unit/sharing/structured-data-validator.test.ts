/** The structured data of the whole starter guide, judged by somebody else's validator (Google's requirements). */
import Validator from '@adobe/structured-data-validator';
import { describe, expect, it } from 'vitest';
import { contentDir, load } from '../../../src/queries/current.ts';
import { entryView } from '../../../src/queries/entry-view.ts';
import { kindCards } from '../../../src/queries/pages.ts';
import { KINDS } from '../../../src/schemas/kinds.ts';
import { entryStructuredData } from '../../../src/sharing/structured-data/entry.ts';
import type { JsonLdDocument, JsonLdNode } from '../../../src/sharing/structured-data/node.ts';
import { homeStructuredData, listStructuredData } from '../../../src/sharing/structured-data/pages.ts';

/** What Google asks of a page that sells; the guide sells nothing and shows no review. */
const ASKED_OF_SELLERS = [
  'Product: One of the following attributes is required: "aggregateRating", "offers" or "review"',
  'Product: Required attribute "image" is missing',
  'Product: Required attribute "offers" is missing',
];

async function errorsOf({ '@graph': graph }: JsonLdDocument): Promise<string[]> {
  const jsonld: Record<string, JsonLdNode[]> = {};
  for (const node of graph) {
    const type = [node['@type']].flat()[0] ?? '';
    jsonld[type] = [...(jsonld[type] ?? []), { ...node }];
  }
  const issues = await new Validator().validate({ jsonld });
  return issues
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ rootType, issueMessage }) => `${rootType}: ${issueMessage}`)
    .filter((error) => !ASKED_OF_SELLERS.includes(error));
}

const guide = await load(contentDir());

describe('structured data of the starter guide', () => {
  it.each(guide.site.languages)('has no error for any entry in %s', async (locale) => {
    for (const entry of guide.entries.values()) {
      expect(await errorsOf(entryStructuredData(guide, entry, entryView(guide, entry, locale))), entry.ref).toEqual([]);
    }
  });

  it('has no error for a ticket that somebody else sells', async () => {
    const river = guide.entries.get('spots/song-nho-que');
    if (!river || !('tickets' in river.facts)) throw new TypeError('the starter guide has lost its river');
    const price = { for: { vi: 'Một người' }, vnd: 100_000, free: false, on: '2026-11-20' };
    const tickets = river.facts.tickets.map((ticket) => ({ ...ticket, url: 'https://boat.example/ve', price }));
    const sold = { ...river, facts: { ...river.facts, tickets } } as typeof river;
    const data = entryStructuredData(guide, sold, entryView(guide, sold, 'vi'));
    expect(data['@graph'].map((node) => node['@type'])).toContain('Offer');
    expect(await errorsOf(data)).toEqual([]);
  });

  it.each(guide.site.languages)('has no error for the first page and the lists in %s', async (locale) => {
    expect(await errorsOf(homeStructuredData(guide, locale))).toEqual([]);
    for (const kind of KINDS) {
      expect(await errorsOf(listStructuredData(guide, kind, kindCards(guide, kind, locale), locale)), kind).toEqual([]);
    }
  });
});
