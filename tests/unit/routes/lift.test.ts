import { expect, it } from 'vitest';
import { climbOf } from '../../../src/routes/climb.ts';
import { lifted } from '../../../src/routes/lift.ts';
import { milestones } from '../../../src/routes/measure.ts';

/** About 2.2 km due north, of two points without heights, over a ridge of 300 m between them. */
const line = [
  [
    { lat: 22, lon: 105 },
    { lat: 22.02, lon: 105 },
  ],
];
const ridge = ({ lat }: { lat: number }) => 500 + 300 * (1 - Math.abs(lat - 22.01) / 0.01);

it('sees the ridge between two points of a track', () => {
  const climb = climbOf(milestones(lifted(line, ridge)), 'ground');
  expect(climb).toMatchObject({
    lowest: expect.closeTo(500, 0),
    up: expect.closeTo(300, -1),
    down: expect.closeTo(300, -1),
  });
  expect(climb?.highest).toBeGreaterThan(790);
});

it('draws no profile over ground that is unknown in more than a tenth of the way', () => {
  const holed = (place: { lat: number }) => (place.lat > 22.005 && place.lat < 22.008 ? undefined : ridge(place));
  expect(climbOf(milestones(lifted(line, holed)), 'ground')).toBeUndefined();
  expect(climbOf(milestones(lifted(line, () => undefined)), 'ground')).toBeUndefined();
});

it('counts no climb in what a model of the ground cannot know', () => {
  let flip = 0;
  const rough = () => 500 + (flip++ % 2) * 15;
  expect(climbOf(milestones(lifted(line, rough)), 'ground')).toMatchObject({ up: 0, down: 0 });
});
