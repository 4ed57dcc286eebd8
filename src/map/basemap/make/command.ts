/** `npm run basemap`: the operator's own extract turned into the ground of the guide's map. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Bounds } from '../../../checks/bounds.ts';
import { isSound } from '../../../checks/bounds.ts';
import { today } from '../../../lib/clock.ts';
import { type Command, EXIT, ReadableError, say, UsageError } from '../../../lib/command.ts';
import { readGuide } from '../../../reading/disk-files.ts';
import type { Guide } from '../../../reading/guide.ts';
import type { Bbox } from '../../areas.ts';
import { BUDGET, type MadeBasemap, makeBasemap } from './make.ts';
import { storeBasemap } from './store.ts';

/** Share of the frame that is drawn around it, so that its edge is no edge of the map. */
const AROUND = 0.1;
/** Degrees of one basemap, at most: beyond, its lines would be too coarse to walk by. */
const WIDEST = 1.5;
const PROGRESS_MS = 2000;
const OSM_LICENCE = 'ODbL 1.0';

interface Call {
  readonly extract: string;
  readonly elevation: readonly string[];
  readonly credit: string;
  readonly licence: string;
  readonly area?: string | undefined;
}

/** The command over a content folder. */
export function basemapCommand(contentDir: string): Command {
  return {
    help: HELP,
    async run(args) {
      const call = readCall(args);
      const { guide } = await readGuide(contentDir);
      if (!guide) throw noGuide();
      const { id, frame } = frameOf(guide, call.area);
      for (const file of [call.extract, ...call.elevation]) if (!existsSync(file)) throw noFile(file);
      const made = await makeBasemap({
        ...call,
        id,
        frame,
        languages: guide.site.languages,
        madeOn: today(),
        progress: progressOnStderr(),
      });
      const files = await storeBasemap(contentDir, id, made);
      console.log(say(report(made, files)));
      return EXIT.ok;
    },
  };
}

function readCall(args: readonly string[]): Call {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError({ vi: `Không hiểu lời gọi: ${message}`, en: message });
  }
  const { values, positionals } = parsed;
  const [extract, ...more] = positionals;
  if (!extract || more.length > 0) {
    throw new UsageError({
      vi: 'Cần đúng một tệp bản đồ (.osm.pbf, JSON của Overpass hoặc .geojson).',
      en: 'Name one map file (.osm.pbf, Overpass JSON or .geojson).',
    });
  }
  const credit = values.credit?.normalize('NFC').trim();
  if (!credit) {
    throw new UsageError({
      vi: 'Cần --credit: tên nguồn dữ liệu, sẽ hiện trên mọi bản đồ. Với OpenStreetMap: --credit "© Những người đóng góp OpenStreetMap".',
      en: 'Give --credit: who made the data, shown on every map. For OpenStreetMap: --credit "© OpenStreetMap contributors".',
    });
  }
  return { extract, elevation: values.dem ?? [], credit, licence: values.licence ?? OSM_LICENCE, area: values.area };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      dem: { type: 'string', multiple: true },
      credit: { type: 'string' },
      licence: { type: 'string' },
      area: { type: 'string' },
    },
  });
}

/** The frame that is drawn: a locality's, or the whole guide's where that is no larger than a district. */
export function frameOf(guide: Guide, area: string | undefined): { readonly id: string; readonly frame: Bbox } {
  const localities = [...guide.localities.values()];
  const chosen = area ?? (localities.length === 1 ? localities[0]?.id : undefined);
  const locality = chosen === undefined ? undefined : guide.localities.get(chosen);
  if (chosen !== undefined && !locality) throw noArea(chosen, [...guide.localities.keys()]);
  const bounds: Bounds = locality?.bounds ?? guide.site.bounds;
  if (!isSound(bounds)) throw backwards();
  const [width, height] = [bounds.east - bounds.west, bounds.north - bounds.south];
  if (Math.max(width, height) > WIDEST) throw tooWide([...guide.localities.keys()]);
  const [x, y] = [width * AROUND, height * AROUND];
  const round = (degrees: number) => Number(degrees.toFixed(4));
  return {
    id: locality?.id ?? guide.site.id,
    frame: [round(bounds.west - x), round(bounds.south - y), round(bounds.east + x), round(bounds.north + y)],
  };
}

function progressOnStderr() {
  let told = Date.now();
  return (done: number, all: number) => {
    if (Date.now() - told < PROGRESS_MS) return;
    told = Date.now();
    const [read, size] = [done, all].map((bytes) => Math.round(bytes / 1e6));
    console.error(say({ vi: `đã đọc ${read} / ${size} MB …`, en: `${read} of ${size} MB read …` }));
  };
}

function report(made: MadeBasemap, files: readonly string[]) {
  const { counts, vectorBytes, relief, voids, tolerance, basemap } = made;
  const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;
  const over = vectorBytes > BUDGET.vectors || (relief?.data.length ?? 0) > BUDGET.relief;
  const filled = Math.ceil(voids * 1000) / 10;
  const contours = basemap.contourInterval;
  return {
    vi: [
      `Đã ghi ${files.join(', ')} và ghi tên vào site.yaml.`,
      `Đường, sông: ${counts.lines}; rừng, hồ, khu dân cư: ${counts.areas}; tên: ${counts.names}; sai lệch nét vẽ dưới ${tolerance} m${contours ? `; đường đồng mức ${contours} m` : ''}.`,
      `Khách tải ${kilobytes(vectorBytes)} nét vẽ (brotli)${relief ? ` và ${kilobytes(relief.data.length)} địa hình` : ''}.`,
      ...(filled > 0 ? [`Lưu ý: ${filled} % độ cao bị trống, đã lấp theo xung quanh.`] : []),
      ...(over ? ['Lưu ý: nặng hơn mức 150 kB nét vẽ và 80 kB địa hình. Chia nhỏ bằng --area.'] : []),
      'Ranh giới hành chính và đối tượng quân sự không được vẽ. Chạy npm run check rồi npm run build.',
    ].join('\n'),
    en: [
      `Wrote ${files.join(', ')} and named it in site.yaml.`,
      `Ways and rivers: ${counts.lines}; forests, lakes, built-up areas: ${counts.areas}; names: ${counts.names}; lines are true to ${tolerance} m${contours ? `; contours every ${contours} m` : ''}.`,
      `A visitor loads ${kilobytes(vectorBytes)} of lines (brotli)${relief ? ` and ${kilobytes(relief.data.length)} of relief` : ''}.`,
      ...(filled > 0 ? [`Note: ${filled} % of the heights were void and are filled from around them.`] : []),
      ...(over ? ['Note: heavier than 150 kB of lines and 80 kB of relief. Divide it by --area.'] : []),
      'Boundaries and military features are not drawn. Run npm run check, then npm run build.',
    ].join('\n'),
  };
}

function noGuide(): ReadableError {
  return new ReadableError({
    vi: 'Chưa đọc được site.yaml và localities.yaml nên chưa biết khung bản đồ. Chạy npm run check để xem chỗ sai.',
    en: 'site.yaml and localities.yaml cannot be read, so the frame of the map is unknown. Run npm run check to see why.',
  });
}

function noFile(file: string): ReadableError {
  return new ReadableError({ vi: `Không có tệp ${file}.`, en: `There is no file ${file}.` });
}

function noArea(area: string, known: readonly string[]): UsageError {
  return new UsageError({
    vi: `Không có vùng "${area}" trong localities.yaml. Các vùng: ${known.join(', ')}.`,
    en: `There is no area "${area}" in localities.yaml. The areas: ${known.join(', ')}.`,
  });
}

function backwards(): ReadableError {
  return new ReadableError({
    vi: 'Khung tọa độ (bounds) bị ngược: south phải nhỏ hơn north, west nhỏ hơn east. Nền bản đồ cũ được giữ nguyên. Chạy npm run check để xem dòng cần sửa.',
    en: 'The frame (bounds) is backwards: south must be below north, west below east. The old basemap is kept. Run npm run check to see the line.',
  });
}

function tooWide(known: readonly string[]): UsageError {
  return new UsageError({
    vi: `Khung bản đồ của cả cẩm nang rộng hơn ${WIDEST}°: hãy làm nền từng vùng bằng --area. Các vùng: ${known.join(', ')}.`,
    en: `The frame of the whole guide is wider than ${WIDEST}°: make a basemap an area with --area. The areas: ${known.join(', ')}.`,
  });
}

const HELP = {
  vi: `Làm nền bản đồ từ tệp OpenStreetMap của chính bạn; không cần mạng, không bên thứ ba.

Cách dùng: npm run basemap -- TỆP --credit "© …" [tùy chọn]

  TỆP              .osm.pbf (lớn đến đâu cũng được), JSON của Overpass, hoặc .geojson mang thẻ của OSM
  --credit CHỮ     nguồn dữ liệu, hiện trên mọi bản đồ (bắt buộc)
  --licence CHỮ    giấy phép của dữ liệu (mặc định: ${OSM_LICENCE})
  --dem TỆP        ô độ cao SRTM .hgt hoặc .hgt.zip, để vẽ địa hình và đường đồng mức; lặp lại cho nhiều ô
  --area MÃ        vùng trong localities.yaml (mặc định: cả cẩm nang, nếu không rộng quá ${WIDEST}°)

Ghi vào basemap/ của thư mục nội dung và ghi tên vào site.yaml. Có lỗi thì nền cũ giữ nguyên.`,
  en: `Makes the ground of the map from your own OpenStreetMap file; no network, no third party.

Usage: npm run basemap -- FILE --credit "© …" [options]

  FILE             .osm.pbf (of any size), Overpass JSON, or a .geojson with OSM tags
  --credit TEXT    who made the data, shown on every map (required)
  --licence TEXT   the licence of the data (default: ${OSM_LICENCE})
  --dem FILE       an SRTM tile, .hgt or .hgt.zip, for relief and contours; repeat for several
  --area ID        an area of localities.yaml (default: the whole guide, if no wider than ${WIDEST}°)

Writes to basemap/ in the content folder and names it in site.yaml. On any error the old one stays.`,
};
