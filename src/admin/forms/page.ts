/** Starts the forms: the configuration stands in the page, and letters are saved composed (NFC). */
import CMS from '@sveltia/cms';

const config = JSON.parse(document.querySelector('#config')?.textContent ?? '{}') as NonNullable<
  Parameters<typeof CMS.init>[0]
>['config'];
CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }: { entry: { get(name: 'data'): { map(change: (value: unknown) => unknown): unknown } } }) =>
    entry.get('data').map(composed),
} as unknown as Parameters<typeof CMS.registerEventListener>[0]);
CMS.init({ config });

/** Two ways to write one letter would be two texts to search, hashes and checks. */
function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  return value;
}
