/** One picture: a scene by name, seen as its seed has it. */

import { chanceFrom } from '../ornament/seeded.ts';
import type { SceneName } from './scene-names.ts';
import { scenes } from './scenes/all.ts';

/**
 * Draws a scene for an entry, 360 × 240 units; it keeps its subject in the
 * middle 240 × 240 and may be cropped to any ratio between 1:1 and 2:1.
 *
 * @param seed the entry's id: the same id always gives the same picture
 * @param label text alternative; without it the picture is hidden from assistive technology
 * @param lang  its language, where that is not the page's
 */
export function illustrate(scene: SceneName, seed: string, label?: string, lang?: string): string {
  const access =
    label === undefined
      ? 'aria-hidden="true"'
      : `role="img" aria-label="${escapeAttribute(label)}"${lang ? ` lang="${lang}"` : ''}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 240" preserveAspectRatio="xMidYMid slice" ${access}><g fill="none" stroke-linecap="round" stroke-linejoin="round"${drawingOf(scene, seed)}</g></svg>`;
}

/** An entry's drawing stands on its page and on every list that shows its card: it is drawn once. */
const drawn = new Map<string, string>();

function drawingOf(scene: SceneName, seed: string): string {
  const key = `${scene}:${seed}`;
  const before = drawn.get(key);
  if (before !== undefined) return before;
  const mirrored = chanceFrom(`${seed}#${scene}`).flip() ? ` transform="matrix(-1 0 0 1 360 0)"` : '';
  const drawing = `${mirrored}>${scenes[scene](key)}`;
  drawn.set(key, drawing);
  return drawing;
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
