/** Makes the folder of a new entry: all of it or nothing. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { issueCodes } from '../codes/issue.ts';
import { changeRegistry } from '../codes/registry.ts';
import { writeFileAtomic } from '../lib/atomic-write.ts';
import type { IsoDate } from '../lib/clock.ts';
import { ReadableError } from '../lib/command.ts';
import { isEntryId, slugify } from '../lib/slug.ts';
import { listEntryFolders } from '../reading/entries.ts';
import type { Kind } from '../schemas/kinds.ts';
import { type Draft, factsTemplate } from './facts-template.ts';
import { proseTemplate } from './prose-template.ts';

export interface NewEntry {
  /** Paths relative to the content folder. */
  readonly files: readonly string[];
  /** Its printed code; absent where the registry could not be written, which `problem` then says. */
  readonly code?: string;
  readonly problem?: ReadableError;
}

/**
 * Writes facts and texts, then issues the code.
 *
 * @param by  who issues the code
 * @throws {ReadableError} where the id cannot be used or is taken; nothing is written then
 */
export async function newEntry(contentDir: string, draft: Draft, by: string): Promise<NewEntry> {
  await mustBeFree(contentDir, draft.kind, draft.id);
  const { kind, id, name, nameEn } = draft;
  const texts = {
    'facts.yaml': factsTemplate(draft),
    'vi.mdx': proseTemplate('vi', name),
    ...(nameEn && { 'en.mdx': proseTemplate('en', nameEn) }),
  };
  const folder = join(contentDir, kind, id);
  const aside = join(contentDir, kind, `.${id}.new`);
  try {
    await rm(aside, { recursive: true, force: true });
    for (const [file, text] of Object.entries(texts)) await writeFileAtomic(join(aside, file), text);
    await mkdir(join(contentDir, kind), { recursive: true });
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
  const ref = `${kind}/${id}`;
  const files = Object.keys(texts).map((file) => `${ref}/${file}`);
  return { files, ...(await codeFor(contentDir, ref, by, draft.today)) };
}

/** Issues the code of an entry that stands already; what hinders it is given back, not thrown. */
export async function codeFor(
  contentDir: string,
  ref: string,
  by: string,
  at: IsoDate,
): Promise<Pick<NewEntry, 'code' | 'problem'>> {
  try {
    const [record] = await changeRegistry(contentDir, (registry) => issueCodes(registry, [ref], { by, at }));
    return record ? { code: record.c } : {};
  } catch (error) {
    if (error instanceof ReadableError) return { problem: error };
    throw error;
  }
}

/** Throws `ReadableError` for an id that is a path, has other letters, or names an entry that exists. */
export async function mustBeFree(contentDir: string, kind: Kind, id: string): Promise<void> {
  if (!isEntryId(id)) {
    const better = slugify(id);
    const hint = isEntryId(better) ? { vi: ` Thử: ${better}`, en: ` Try: ${better}` } : { vi: '', en: '' };
    throw new ReadableError({
      vi: `"${id}" không làm mã được: chỉ a–z, 0–9 và gạch nối, không có dấu /.${hint.vi}`,
      en: `"${id}" cannot be an id: only a–z, 0–9 and hyphens, no slash.${hint.en}`,
    });
  }
  const taken = (await listEntryFolders(contentDir)).find(
    (folder) => folder.kind === kind && folder.id.toLowerCase() === id.toLowerCase(),
  );
  if (taken) {
    throw new ReadableError({
      vi: `Đã có mục ${taken.ref}; mở thư mục đó để sửa, hoặc chọn mã khác.`,
      en: `The entry ${taken.ref} exists; edit it there, or choose another id.`,
    });
  }
}
