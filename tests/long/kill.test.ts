/** A build that is killed at any moment: the last good site serves, and the next build goes through. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../../scripts/bench/random.ts';
import { makeWorkshop, type Workshop } from './build-process.ts';

const KILLS = 50;

let shop: Workshop;
beforeAll(async () => {
  shop = await makeWorkshop();
});
afterAll(() => shop.remove());

/** What the build says last before the new site takes the old one's place. */
const LAST_STEP = 'Packing the kept guide';

/** Resolves when the build says the words. */
const announced = (child: ChildProcess, words: string) =>
  new Promise<void>((resolve) => {
    child.stdout?.on('data', (data) => {
      if (String(data).includes(words)) resolve();
    });
  });

/** A whole build, and when in it the last step was announced; milliseconds. */
async function timedBuild(): Promise<{ whole: number; lastStep: number }> {
  const began = performance.now();
  const child = shop.start();
  const ended = once(child, 'close');
  await Promise.race([announced(child, LAST_STEP), ended]);
  const lastStep = performance.now() - began;
  expect(await ended).toEqual([0, null]);
  const whole = performance.now() - began;
  expect(lastStep).toBeLessThan(whole);
  return { whole, lastStep };
}

test(`killed ${KILLS} times at random, the build never leaves a broken or a mixed site`, async () => {
  await shop.mark('0');
  const { whole, lastStep } = await timedBuild();
  const random = seeded(20261121);
  let shown = '0';
  let finished = 0;
  for (let turn = 1; turn <= KILLS; turn += 1) {
    await shop.mark(String(turn));
    const child = shop.start();
    const ended = once(child, 'close');
    // Every second kill falls where the site is put in place: after the last step was announced.
    if (turn % 2 === 0) await Promise.race([announced(child, LAST_STEP), ended]);
    await Promise.race([wait(random() * (turn % 2 === 0 ? whole - lastStep : whole)), ended]);
    child.kill('SIGKILL');
    await ended;
    const marks = new Set(await shop.marks());
    expect(marks.size, `turn ${turn}: ${[...marks]}`).toBe(1);
    const [mark = ''] = marks;
    expect([shown, String(turn)], `turn ${turn}`).toContain(mark);
    if (mark !== shown) finished += 1;
    shown = mark;
  }
  console.log(`${KILLS}/${KILLS} kills survived; ${finished} builds had finished by then`);
  await shop.mark('last');
  const { code, output } = await shop.build();
  expect(code, output).toBe(0);
  expect(new Set(await shop.marks())).toEqual(new Set(['last']));
  expect((await readdir(dirname(shop.site))).sort(), 'nothing lies about').toEqual(['cache', 'nội dung', 'site']);
});
