/** What the open data are, for people's tools: a Frictionless Data Package (https://datapackage.org, version 2). */
import { createHash } from 'node:crypto';
import { withBase } from '../lib/href.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { dataGeoJson } from './geojson.ts';
import { licenceOf } from './licence.ts';
import { dataJsonSchema } from './record.ts';
import { dataFileOf, dataRecords } from './records.ts';
import { tableColumns, tableCsv } from './table.ts';

export interface DataFileText {
  /** Name within `/data/`. */
  readonly file: string;
  readonly name: string;
  readonly mediatype: string;
  readonly text: string;
}

const made = new WeakMap<CurrentGuide, readonly DataFileText[]>();

/** Every file of the open data but the description itself; made once a guide. */
export function dataFiles(guide: CurrentGuide): readonly DataFileText[] {
  const before = made.get(guide);
  if (before) return before;
  const csv = tableCsv(dataRecords(guide), guide.site.languages);
  const files = [
    { file: 'entries.csv', name: 'entries-csv', mediatype: 'text/csv', text: csv },
    { file: 'entries.json', name: 'entries-json', mediatype: 'application/json', text: json(dataFileOf(guide)) },
    { file: 'entries.schema.json', name: 'schema', mediatype: 'application/schema+json', text: json(dataJsonSchema()) },
    { file: 'guide.geojson', name: 'guide-geojson', mediatype: 'application/geo+json', text: json(dataGeoJson(guide)) },
  ];
  made.set(guide, files);
  return files;
}

/** `datapackage.json`. */
export function dataPackage(guide: CurrentGuide): string {
  const { site } = guide;
  const licence = licenceOf(site.licence?.en ?? site.licence?.vi);
  return json({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${site.id}-data`,
    title: site.name.vi,
    description: [site.name.en, site.tagline.en, site.licence?.en].filter(Boolean).join('. '),
    homepage: site.origin,
    created: `${guide.builtOn}T00:00:00+07:00`,
    ...(licence && { licenses: [licence] }),
    resources: dataFiles(guide).map(({ file, name, mediatype, text }) => ({
      name,
      path: file,
      mediatype,
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      ...(file === 'entries.csv' && { format: 'csv', type: 'table', schema: tableSchema(guide) }),
    })),
  });
}

export function dataHref(file: string): string {
  return withBase(`/data/${file}`);
}

function tableSchema(guide: CurrentGuide) {
  return {
    primaryKey: ['ref'],
    missingValues: [''],
    fields: tableColumns(guide.site.languages).map(({ name, type, description }) => ({
      name,
      type,
      ...(description && { description }),
    })),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
