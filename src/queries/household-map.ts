/**
 * A village's sketch map for its poster, from the drawing beside its facts.
 *
 * Of the SVG only `viewBox` and `<path class="…" d="…">` are taken, the class one of the kinds below:
 * nothing else that an editor writes into such a file reaches a print.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReadableError } from '../lib/command.ts';
import type { House, HouseholdMap, MapShapeKind } from '../prints/household-map.ts';
import type { Entry } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { CurrentGuide } from './current.ts';
import { phoneForPrint } from './print-subject.ts';

const KINDS: readonly MapShapeKind[] = ['forest', 'field', 'water', 'river', 'road', 'path'];

/** The map of a village that has a plan; undefined where it has none. Throws `ReadableError` for a drawing that cannot be used. */
export async function householdMap(guide: CurrentGuide, village: Entry<'villages'>): Promise<HouseholdMap | undefined> {
  const { plan } = village.facts;
  if (!plan) return undefined;
  const file = `${village.ref}/${plan.file}`;
  const svg = await readFile(join(village.dir, plan.file), 'utf8').catch(() => {
    throw new ReadableError({ vi: `Không đọc được bản vẽ ${file}.`, en: `The drawing ${file} cannot be read.` });
  });
  let number = 0;
  const houses = plan.houses.map(({ x, y, homestay, name }): House => {
    const entry = homestay && guide.entries.get(homestay as EntryRef);
    const shown = entry?.prose.get('vi')?.title ?? name;
    const phone = entry && phoneForPrint(entry);
    number += shown === undefined ? 0 : 1;
    const named = shown === undefined ? {} : { number, name: shown, ...(phone && { phone }) };
    return { ...named, lets: entry !== undefined, x, y };
  });
  return { ...readDrawing(svg, file), houses, ...(plan.here && { here: plan.here }) };
}

/** Size and shapes of a drawing. Throws `ReadableError`. */
export function readDrawing(svg: string, file: string): Pick<HouseholdMap, 'width' | 'height' | 'shapes'> {
  const [, width = '', height = ''] = /\bviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (!(Number(width) > 0) || !(Number(height) > 0)) {
    throw new ReadableError({
      vi: `Bản vẽ ${file} thiếu viewBox="0 0 RỘNG CAO" ở thẻ <svg>.`,
      en: `The drawing ${file} lacks viewBox="0 0 WIDTH HEIGHT" in its <svg> tag.`,
    });
  }
  const shapes = [...svg.matchAll(/<path\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const kind = KINDS.find((one) => one === attribute(attributes, 'class'));
    const path = attribute(attributes, 'd');
    return kind && path && /^[MmLlHhVvCcSsQqTtAaZz\d\s.,eE+-]+$/.test(path) ? [{ kind, path }] : [];
  });
  if (shapes.length > 0) return { width: Number(width), height: Number(height), shapes };
  throw new ReadableError({
    vi: `Bản vẽ ${file} không có hình nào dùng được: mỗi <path> cần class là ${KINDS.join(', ')}.`,
    en: `The drawing ${file} has no shape that can be used: each <path> needs a class of ${KINDS.join(', ')}.`,
  });
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
}
