/** The ground of a plan: the drawing or the picture beside an entry's facts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { ReadableError } from '../lib/command.ts';
import { type Drawing, readDrawing } from '../plans/drawing.ts';
import type { Entry } from '../reading/guide.ts';

export interface PlanGround extends Drawing {
  /** Absolute path where the plan is a picture; its units are pixels of the upright picture. */
  readonly picture?: string;
}

/** Reads the ground. Throws `ReadableError` for a file that `check` refuses too. */
export async function planGround({ ref, dir }: Entry, file: string): Promise<PlanGround> {
  const path = join(dir, file);
  if (file.endsWith('.svg')) {
    const { drawing } = readDrawing(await readFile(path, 'utf8').catch(() => ''));
    if (drawing) return drawing;
  } else {
    const size = await sharp(path)
      .metadata()
      .then(({ autoOrient }) => autoOrient)
      .catch(() => undefined);
    if (size) return { ...size, shapes: [], labels: [], picture: path };
  }
  throw new ReadableError({
    vi: `Không dùng được bản vẽ ${ref}/${file}. Xem lý do: npm run check`,
    en: `The plan ${ref}/${file} cannot be used. See why: npm run check`,
  });
}
