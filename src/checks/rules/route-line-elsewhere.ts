import { formatDistance, haversineMetres } from '../../lib/distance.ts';
import { lineFacts } from '../line-facts.ts';
import type { Rule } from '../rule.ts';

/** Farther from the recorded way than this, beyond its own uncertainty, a stop is not on it. */
const BESIDE_M = 2_000;

export const routeLineElsewhere: Rule = {
  code: 'route-line-elsewhere',
  severity: 'warning',
  asks: {
    vi: 'Đường đi đã ghi đi qua gần mọi điểm dừng của hành trình.',
    en: 'The recorded way passes near every stop of its route.',
  },
  async check(context) {
    const entries = new Map(context.entries.map((entry) => [entry.ref, entry]));
    return (await lineFacts(context)).flatMap(({ entry, facts, line, reading }) => {
      if (!reading?.ok) return [];
      const points = reading.track.flat();
      return facts.stops.flatMap(({ to }, index) => {
        const stop = entries.get(to)?.facts;
        const location = stop && 'location' in stop ? stop.location : undefined;
        if (!location) return [];
        const metres = Math.min(...points.map((point) => haversineMetres(location, point)));
        if (metres <= BESIDE_M + location.accuracyM) return [];
        const [vi, en] = (['vi', 'en'] as const).map((locale) =>
          formatDistance(Math.round(metres / 100) * 100, locale),
        );
        return [
          {
            file: entry.file,
            path: ['stops', index, 'to'],
            message: {
              vi: `Đường đi trong ${line} chỉ tới cách điểm dừng này ${vi}.`,
              en: `The way in ${line} comes no nearer to this stop than ${en}.`,
            },
            remedy: {
              vi: 'Kiểm tra xem có chép nhầm tệp không, và tọa độ của điểm dừng đã đúng chưa.',
              en: 'See whether this is the right file, and whether the stop’s coordinates are right.',
            },
          },
        ];
      });
    });
  },
};
