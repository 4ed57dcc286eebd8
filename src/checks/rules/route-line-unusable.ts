import type { BilingualText } from '../../lib/diagnostic.ts';
import { LARGEST_TRACK_BYTES, type TrackProblem } from '../../routes/track.ts';
import { lineFacts } from '../line-facts.ts';
import type { Rule } from '../rule.ts';

const LARGEST_MB = LARGEST_TRACK_BYTES / 1_000_000;

const RECORD_AGAIN: BilingualText = {
  vi: 'Xuất lại tệp GPX từ ứng dụng đã ghi (OsmAnd, Organic Maps, Garmin) và chép đè lên.',
  en: 'Export the GPX again from the app that recorded it (OsmAnd, Organic Maps, Garmin) and replace the file.',
};

const WORDS: Record<TrackProblem | 'missing', { readonly message: BilingualText; readonly remedy: BilingualText }> = {
  missing: {
    message: {
      vi: 'Không có tệp này trong thư mục của hành trình.',
      en: 'There is no such file in the route’s folder.',
    },
    remedy: {
      vi: 'Chép tệp GPX hoặc GeoJSON vào cạnh facts.yaml, hoặc bỏ dòng line: khi đó các điểm dừng được nối bằng nét chấm.',
      en: 'Copy the GPX or GeoJSON file beside facts.yaml, or leave line out: stops are then joined by dots.',
    },
  },
  'too-large': {
    message: {
      vi: `Tệp đường đi lớn hơn ${LARGEST_MB} MB: có lẽ là cả kho chuyến đi, không phải một tuyến.`,
      en: `The file is larger than ${LARGEST_MB} MB: probably a whole archive of trips, not one way.`,
    },
    remedy: {
      vi: 'Chỉ xuất chuyến đi này, hoặc giảm bớt điểm: gpsbabel -i gpx -f TEP.gpx -x simplify,error=0.01k -o gpx -F duong-di.gpx.',
      en: 'Export this trip alone, or thin it out: gpsbabel -i gpx -f FILE.gpx -x simplify,error=0.01k -o gpx -F way.gpx.',
    },
  },
  'not-text': {
    message: { vi: 'Tệp đường đi không phải chữ UTF-8.', en: 'The file is not UTF-8 text.' },
    remedy: RECORD_AGAIN,
  },
  entities: {
    message: {
      vi: 'Tệp đường đi khai báo thực thể XML (ENTITY), thứ mà một tệp GPX thật không có.',
      en: 'The file declares XML entities, which no real GPX has.',
    },
    remedy: RECORD_AGAIN,
  },
  syntax: {
    message: { vi: 'Tệp đường đi bị hỏng hoặc bị cắt dở từ chỗ này.', en: 'The file is damaged or cut off from here.' },
    remedy: RECORD_AGAIN,
  },
  'not-a-track': {
    message: {
      vi: 'Tệp không có đường nào: cần vết đi (trk), tuyến (rte), hoặc LineString trong GeoJSON.',
      en: 'The file holds no line: it needs a track (trk), a route (rte), or a LineString in GeoJSON.',
    },
    remedy: {
      vi: 'Điểm đánh dấu (wpt) không thành đường. Xuất vết đi đã ghi, hoặc bỏ dòng line.',
      en: 'Waypoints (wpt) make no line. Export the recorded track, or leave line out.',
    },
  },
  'one-point': {
    message: { vi: 'Đường đi chỉ có một điểm.', en: 'The way has one point only.' },
    remedy: {
      vi: 'Máy đã tắt ghi quá sớm: đi và ghi lại, hoặc bỏ dòng line.',
      en: 'Recording stopped too early: record it again, or leave line out.',
    },
  },
  coordinate: {
    message: {
      vi: 'Có điểm không phải tọa độ: lat từ -90 đến 90, lon từ -180 đến 180.',
      en: 'A point is no coordinate: lat is from -90 to 90, lon from -180 to 180.',
    },
    remedy: RECORD_AGAIN,
  },
  swapped: {
    message: { vi: 'Vĩ độ và kinh độ bị đổi chỗ.', en: 'Latitude and longitude are swapped.' },
    remedy: {
      vi: 'GPX viết lat="23…" lon="105…"; GeoJSON viết kinh độ trước: [105…, 23…]. Xuất lại tệp.',
      en: 'GPX writes lat="23…" lon="105…"; GeoJSON has the longitude first: [105…, 23…]. Export the file again.',
    },
  },
};

export const routeLineUnusable: Rule = {
  code: 'route-line-unusable',
  severity: 'error',
  asks: {
    vi: 'Tệp đường đi của hành trình mở được, là một đường có từ hai điểm, lat và lon đúng chỗ.',
    en: 'The file of a route’s way opens and holds a line of two points or more, lat and lon in their places.',
  },
  async check(context) {
    return (await lineFacts(context)).flatMap(({ entry, line, reading }) => {
      if (reading?.ok) return [];
      const words = WORDS[reading?.problem ?? 'missing'];
      return [reading?.at ? { file: line, at: reading.at, ...words } : { file: entry.file, path: ['line'], ...words }];
    });
  },
};
