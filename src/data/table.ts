/** The open data as one table: a row an entry, names and summaries in a column a language. */
import Papa from 'papaparse';
import type { Locale } from '../i18n/locales.ts';
import type { DataRecord } from './record.ts';

type Cell = string | number | boolean | undefined;

export interface Column {
  readonly name: string;
  /** Of Frictionless Table Schema. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly description?: string;
  readonly of: (record: DataRecord) => Cell;
}

/** Lists within a cell. */
const SEPARATOR = '; ';

/** The columns, those of a guide's languages among them. */
export function tableColumns(languages: readonly Locale[]): Column[] {
  const perLanguage = (name: 'name' | 'summary' | 'url') =>
    languages.map(
      (locale): Column => ({ name: `${name}_${locale}`, type: 'string', of: (row) => row[name]?.[locale] }),
    );
  return [
    { name: 'ref', type: 'string', description: 'kind/id', of: ({ ref }) => ref },
    { name: 'kind', type: 'string', of: ({ kind }) => kind },
    { name: 'sample', type: 'boolean', description: 'Fictional', of: ({ sample }) => sample },
    ...perLanguage('name'),
    ...perLanguage('summary'),
    { name: 'locality', type: 'string', of: ({ locality }) => locality },
    { name: 'province', type: 'string', of: ({ province }) => province },
    { name: 'communes', type: 'string', of: ({ communes }) => communes.map(({ name }) => name).join(SEPARATOR) },
    { name: 'commune_codes', type: 'string', of: ({ communes }) => communes.map(({ code }) => code).join(SEPARATOR) },
    { name: 'former_communes', type: 'string', of: ({ formerCommunes }) => formerCommunes.join(SEPARATOR) },
    { name: 'restricted', type: 'boolean', description: 'Position not published', of: ({ restricted }) => restricted },
    { name: 'lat', type: 'number', description: 'WGS 84', of: ({ location }) => location?.lat },
    { name: 'lon', type: 'number', description: 'WGS 84', of: ({ location }) => location?.lon },
    {
      name: 'accuracy_m',
      type: 'integer',
      description: 'How far the true place may lie, in metres',
      of: ({ location }) => location?.accuracyM,
    },
    { name: 'rank', type: 'string', of: ({ rank }) => rank },
    { name: 'rank_date', type: 'string', description: 'YYYY, YYYY-MM or YYYY-MM-DD', of: ({ rankDate }) => rankDate },
    { name: 'ocop_stars', type: 'integer', description: 'Latest recognition', of: ({ ocop }) => ocop?.stars },
    { name: 'ocop_date', type: 'string', description: 'YYYY, YYYY-MM or YYYY-MM-DD', of: ({ ocop }) => ocop?.date },
    { name: 'ocop_date_is', type: 'string', description: 'decided or reported', of: ({ ocop }) => ocop?.dateIs },
    { name: 'ocop_valid_until', type: 'date', of: ({ ocop }) => ocop?.validUntil },
    { name: 'next_start', type: 'date', of: ({ next }) => next?.start },
    { name: 'next_end', type: 'date', of: ({ next }) => next?.end },
    { name: 'phone', type: 'string', of: ({ contacts }) => all(contacts.map(({ phone }) => phone)) },
    { name: 'email', type: 'string', of: ({ contacts }) => all(contacts.map(({ email }) => email)) },
    { name: 'website', type: 'string', of: ({ contacts }) => all(contacts.map(({ website }) => website)) },
    { name: 'code', type: 'string', description: 'Printed code', of: ({ code }) => code },
    ...perLanguage('url'),
    { name: 'checked_on', type: 'date', of: ({ checkedOn }) => checkedOn },
  ];
}

/**
 * CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel garbles Vietnamese. A text that a spreadsheet
 * would reckon (`=…`) is quoted with an apostrophe.
 */
export function tableCsv(records: readonly DataRecord[], languages: readonly Locale[]): string {
  const columns = tableColumns(languages);
  const rows = records.map((record) => columns.map(({ of }) => of(record) ?? ''));
  const csv = Papa.unparse({ fields: columns.map(({ name }) => name), data: rows }, { escapeFormulae: true });
  return `\uFEFF${csv}\r\n`;
}

function all(values: readonly (string | undefined)[]): string {
  return values.filter((value) => value !== undefined).join(SEPARATOR);
}
