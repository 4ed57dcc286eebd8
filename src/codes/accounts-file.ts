/** `accounts.jsonl` on a disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../lib/atomic-write.ts';
import { ACCOUNTS_FILE, type AccountRecord, accountLines, parseAccounts, type ReadAccounts } from './accounts.ts';

/** Reads the file of a content folder; no file is no account. */
export async function readAccounts(codesDir: string): Promise<ReadAccounts> {
  const text = await readFile(join(codesDir, ACCOUNTS_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return parseAccounts(text);
}

/** Writes the records, one a line, by entry and day. */
export async function writeAccounts(codesDir: string, records: readonly AccountRecord[]): Promise<void> {
  await writeFileAtomic(join(codesDir, ACCOUNTS_FILE), accountLines(records));
}
