import { describe, expect, test } from 'vitest';
import { addressLines, placeView, publicLocation } from '../../../src/queries/place.ts';
import { address } from '../../../src/schemas/address.ts';
import { entry, guideOf, place } from '../guide-fixture.ts';

const at = (accuracyM: number) => ({ lat: 19.61438, lon: 105.02179, accuracyM });
const cave = (more: Record<string, unknown>) =>
  entry('spots/hang', place({ type: 'cave', ...more }), { vi: 'Hang', en: 'Cave' });

describe('an address', () => {
  test('says the commune of today and the one people still say', () => {
    const written = address.parse({ communes: ['16792'], formerCommunes: ['Châu Thuận'] });
    expect(addressLines(guideOf(), written, 'vi')).toEqual({
      current: 'xã Châu Tiến, tỉnh Nghệ An',
      former: 'trước 1/7/2025: xã Châu Thuận, huyện Quỳ Châu, tỉnh Nghệ An',
    });
    expect(addressLines(guideOf(), written, 'en')).toEqual({
      current: 'Châu Tiến, Nghệ An province',
      former: 'before 1 July 2025: Châu Thuận, Quỳ Châu district, Nghệ An province',
    });
  });

  test('keeps the former unit a town where it was one', () => {
    const written = address.parse({ communes: ['16777'], formerCommunes: ['Tân Lạc'] });
    expect(addressLines(guideOf(), written, 'vi').former).toContain('thị trấn Tân Lạc');
  });

  test('names the district that a commune really belonged to', () => {
    const written = address.parse({ communes: ['16777'], formerCommunes: ['Xa Lạ'] });
    expect(addressLines(guideOf(), written, 'vi').former).toContain('huyện Huyện Khác');
  });
});

describe('a position', () => {
  test('known to 100 m gets a pin, a plus code and links for the map apps', () => {
    const view = placeView(guideOf(), cave({ location: at(100) }), 'Hang', 'vi');
    expect(view.pin?.coordinates).toBe('19.61438, 105.02179');
    expect(view.pin?.plusCode).toBe('7PF7J27C+QP');
    expect(view.directions.map(({ app }) => app)).toContain('osmand');
    expect(view.about).toBeUndefined();
  });

  test('known worse than 100 m gets no pin to follow, and no coordinates in any link', () => {
    const view = placeView(guideOf(), cave({ location: at(3000) }), 'Hang', 'vi');
    expect(view.pin).toBeUndefined();
    expect(view.about).toContain('đừng đi theo ghim');
    expect(JSON.stringify(view)).not.toContain('19.6');
  });

  test('of a restricted place is said nowhere', () => {
    const sacred = cave({ location: at(50), restricted: true });
    expect(publicLocation(sacred)).toBeUndefined();
    expect(JSON.stringify(placeView(guideOf(), sacred, 'Hang', 'vi'))).not.toContain('19.6');
  });

  test('of a sample is never something to travel to', () => {
    expect(placeView(guideOf(), cave({ location: at(50), sample: true }), 'Hang', 'vi').directions).toEqual([]);
  });
});
