/** `npm run photos`: pictures from a phone into their entries, or the list of entries that have none. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Ask, withTerminal } from '../authoring/ask.ts';
import { nearestRef } from '../checks/suggest.ts';
import { today } from '../lib/clock.ts';
import { type Command, EXIT, ReadableError, say, UsageError } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import { readGuide } from '../reading/disk-files.ts';
import { listEntryRefs } from '../reading/entries.ts';
import { type PhotoFlags, photoAnswers } from './answers.ts';
import { entryNamed, type FoundPhoto, findPhotos } from './find-photos.ts';
import { HELP } from './help.ts';
import { PhotoError } from './photo-error.ts';
import { alreadyThere, placePhoto } from './place-photo.ts';
import { preparePhoto } from './prepare.ts';
import { withoutPhoto } from './without-photo.ts';

const OPTIONS = {
  to: { type: 'string' },
  alt: { type: 'string' },
  'alt-en': { type: 'string' },
  credit: { type: 'string' },
  licence: { type: 'string' },
  nobody: { type: 'boolean' },
  consent: { type: 'string' },
  'consent-date': { type: 'string' },
} as const;

interface Flags extends PhotoFlags {
  readonly to?: string | undefined;
}

/** The command over a content folder. */
export function photosCommand(contentDir: string): Command {
  return {
    help: HELP,
    async run(args) {
      const { values, positionals } = readArguments(args);
      if (positionals.length === 0) return reportMissing(contentDir);
      const refs = await listEntryRefs(contentDir);
      if (values.to !== undefined) mustExist(values.to, refs);
      return withTerminal(async (ask) => {
        let left = 0;
        let placed = 0;
        for (const given of positionals) {
          const { photos, others } = await findPhotos(given);
          if (photos.length === 0)
            print({ vi: `Không có ảnh nào trong "${given}".`, en: `There is no picture in "${given}".` });
          for (const name of others)
            print({ vi: `– ${name}: không phải ảnh, để nguyên.`, en: `– ${name}: no picture, left alone.` });
          for (const photo of photos) {
            const outcome = await placeOne(contentDir, photo, refs, values, ask);
            if (outcome === 'left') left += 1;
            else placed += 1;
          }
        }
        print({
          vi: `Xong: ${placed} ảnh đã vào cẩm nang, ${left} ảnh chưa. Ảnh gốc vẫn nằm nguyên chỗ cũ. Chạy tiếp: npm run check`,
          en: `Done: ${placed} pictures are in the guide, ${left} are not. The originals lie where they were. Next: npm run check`,
        });
        return left > 0 ? EXIT.wrong : EXIT.ok;
      });
    },
  };
}

function readArguments(args: readonly string[]): { values: Flags; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError({ vi: `Gọi sai: ${message}`, en: message });
  }
}

function mustExist(ref: string, refs: readonly string[]): void {
  if (refs.includes(ref)) return;
  const near = nearestRef(ref, new Set(refs));
  throw new ReadableError({
    vi: `Không có mục "${ref}".${near ? ` Có phải ${near}?` : ''} Mục mới: npm run new`,
    en: `There is no entry "${ref}".${near ? ` Did you mean ${near}?` : ''} For a new one: npm run new`,
  });
}

/** One picture, from the phone into its entry; what hinders it is said, and the next one follows. */
async function placeOne(
  contentDir: string,
  { path, name }: FoundPhoto,
  refs: readonly string[],
  flags: Flags,
  ask: Ask | undefined,
): Promise<'placed' | 'left'> {
  try {
    const ref = flags.to ?? entryNamed(name, refs) ?? (await askEntry(name, refs, ask));
    const folder = join(contentDir, ref);
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      throw new PhotoError('picture-unread', {
        vi: `không đọc được (${error.code}).`,
        en: `it cannot be read (${error.code}).`,
      });
    });
    const { jpeg, width, height, wasHeic } = await preparePhoto(bytes);
    const there = await alreadyThere(folder, jpeg);
    if (there) {
      print({ vi: `= ${name}: đã có sẵn là ${ref}/${there}.`, en: `= ${name}: already there as ${ref}/${there}.` });
      return 'placed';
    }
    const answers = await photoAnswers(name, flags, today(), ask);
    const file = await placePhoto(folder, name, jpeg, answers);
    const kilobytes = (size: number) => `${Math.ceil(size / 1024)} kB`;
    const from = `${kilobytes(bytes.length)}${wasHeic ? ' HEIC' : ''}`;
    print({
      vi: `✓ ${name} (${from}) → ${ref}/${file} (${width} × ${height}, ${kilobytes(jpeg.length)}; đã xóa tọa độ và mọi thông tin máy chụp)`,
      en: `✓ ${name} (${from}) → ${ref}/${file} (${width} × ${height}, ${kilobytes(jpeg.length)}; place and camera data removed)`,
    });
    return 'placed';
  } catch (error) {
    if (!(error instanceof PhotoError)) throw error;
    console.error(`✗ ${name}: ${say(error.text)} (${error.code})`);
    return 'left';
  }
}

async function askEntry(name: string, refs: readonly string[], ask: Ask | undefined): Promise<string> {
  if (!ask) {
    throw new PhotoError('picture-entry', {
      vi: 'chưa biết ảnh của mục nào. Thêm --to loại/mã, hoặc để ảnh trong thư mục mang tên mục (hang-bua/).',
      en: 'nobody said of which entry it is. Add --to kind/id, or put it into a folder named after it (hang-bua/).',
    });
  }
  for (;;) {
    const answer = await ask({
      vi: `${name}: ảnh của mục nào? (loại/mã, ví dụ heritage/hang-bua)`,
      en: `${name}: of which entry? (kind/id, for example heritage/hang-bua)`,
    });
    const ref = refs.find((one) => one === answer) ?? refs.find((one) => one.endsWith(`/${answer}`));
    if (ref) return ref;
    const near = answer && nearestRef(answer, new Set(refs));
    if (near) print({ vi: `  Không có. Có phải ${near}?`, en: `  There is none. Did you mean ${near}?` });
  }
}

async function reportMissing(contentDir: string): Promise<number> {
  const { found } = await readGuide(contentDir);
  const missing = withoutPhoto(found.entries.map(({ folder, facts }) => ({ ...folder, facts })));
  const all = found.entries.length;
  if (missing.length > 0) {
    print({
      vi: 'Chưa có ảnh thật (trang đang dùng hình minh họa):',
      en: 'Without a real picture (their pages show an illustration):',
    });
    for (const ref of missing) console.log(`  ${ref}`);
  }
  print({
    vi: `${missing.length} trong ${all} mục chưa có ảnh thật. Thêm ảnh: npm run photos -- THƯ-MỤC-ẢNH`,
    en: `${missing.length} of ${all} entries have no real picture. To add some: npm run photos -- FOLDER`,
  });
  return EXIT.ok;
}

function print(text: BilingualText): void {
  console.log(say(text));
}
