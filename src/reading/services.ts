/** Reads `services.csv`: many small points, one a row, all in one place. */
import { type Service, service } from '../schemas/service.ts';
import type { ContentFiles } from './content-files.ts';
import { parseTable, type TableReading } from './csv-table.ts';
import { readText } from './text-file.ts';

export const SERVICES_FILE = 'services.csv';
const COLUMNS = Object.keys(service.shape);
/** Names in other languages. */
const OPTIONAL = COLUMNS.filter(
  (name) => service.shape[name as keyof typeof service.shape].safeParse(undefined).success,
);
const FORM = { file: SERVICES_FILE, schema: service, columns: COLUMNS, optional: OPTIONAL, key: 'id' };

/** A row, and where it stands. */
export interface PlacedService {
  readonly service: Service;
  /** 1-based. */
  readonly line: number;
  /** 1-based column of each field. */
  readonly columns: Readonly<Record<string, number>>;
}

export interface ServicesReading extends Omit<TableReading<Service>, 'placed' | 'keys'> {
  /** The rows without a problem, also where others have one. */
  readonly placed: readonly PlacedService[];
}

/** Reads the rows; a content folder without the file has none. */
export async function readServices(files: ContentFiles): Promise<ServicesReading> {
  const { text, missing, diagnostics } = await readText(files, SERVICES_FILE);
  if (text !== undefined) return parseServices(text);
  return missing ? { value: [], placed: [], diagnostics: [] } : { placed: [], diagnostics };
}

/** Reads the rows of a text. */
export function parseServices(text: string): ServicesReading {
  const { placed, keys: _, ...reading } = parseTable(text, FORM);
  return { ...reading, placed: placed.map(({ row, ...place }) => ({ service: row, ...place })) };
}
