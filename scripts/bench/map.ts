/** `npm run bench -- map`: the basemap's bytes and CPU beside Leaflet alone and vector tiles; ten thousand points. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { rolldown } from 'rolldown';
import { writeFileAtomic } from '../../src/lib/atomic-write.ts';
import { today } from '../../src/lib/clock.ts';
import { type Command, EXIT, runCommand, say, UsageError } from '../../src/lib/command.ts';
import type { Bbox } from '../../src/map/areas.ts';
import { sortIntoLayers } from '../../src/map/basemap/make/layers.ts';
import { BUDGET, makeBasemap } from '../../src/map/basemap/make/make.ts';
import { readPbf } from '../../src/map/basemap/make/pbf.ts';
import { readShapes } from '../../src/map/basemap/make/read-shapes.ts';
import { pack } from '../../src/map/basemap/unpack.ts';
import type { MapData } from '../../src/map/map-data.ts';
import { serveStatic } from '../../src/serving/static-server.ts';
import { costOf, median, pointsCost } from './map/measure.ts';
import { pmtilesOf } from './map/pmtiles.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORT = join(ROOT, 'docs/bench/map');
const PAGES = ['plain', 'ours', 'protomaps', 'points'] as const;
const VIEWS = { 'whole district, z 11': 11, 'a valley, z 13': 13, 'a village, z 15': 15 } as const;
const RUNS = 7;
const POINTS = 10_000;
/** Script of the basemap beyond Leaflet, in brotli; CPU beyond Leaflet, in milliseconds. */
const GOALS = { script: 3000, cpu: 150 } as const;

const command: Command = {
  help: {
    vi: 'Cách dùng: npm run bench -- map [vùng.osm.pbf] [--dem ô.hgt.zip]\nĐo nền bản đồ bên Leaflet trần và protomaps-leaflet, và 10.000 điểm; ghi docs/bench/map.md. Không có tệp thì dùng mảnh nhỏ trong tests/fixtures.',
    en: 'Usage: npm run bench -- map [area.osm.pbf] [--dem tile.hgt.zip]\nMeasures the basemap beside Leaflet alone and protomaps-leaflet, and 10,000 points; writes docs/bench/map.md. Without a file it takes the small cut of tests/fixtures.',
  },
  async run(args) {
    const call = parse(args);
    const folder = await mkdtemp(join(tmpdir(), 'bench-map-'));
    const site = await serveStatic({ root: folder, port: 0 });
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    try {
      const frame = await frameOf(call.extract);
      const made = await makeBasemap({
        ...call,
        frame,
        id: 'bench',
        credit: '© OpenStreetMap contributors',
        licence: 'ODbL 1.0',
        languages: ['vi', 'en'],
        madeOn: today(),
      });
      const archive = pmtilesOf(sortIntoLayers(await readShapes(call.extract, frame), frame, ['en']), frame);
      const scripts = await writePages(folder);
      await writeFile(join(folder, 'basemap.json'), pack(made.basemap));
      await writeFile(join(folder, 'relief.avif'), made.relief?.data ?? Buffer.alloc(0));
      await writeFile(join(folder, 'map.pmtiles'), archive);
      await writeFile(join(folder, 'points.json'), JSON.stringify(manyPoints(frame)));

      const [lon, lat] = [(frame[0] + frame[2]) / 2, (frame[1] + frame[3]) / 2];
      const rows: { view: string; plain: number; ours: number; protomaps: number; fetched: number }[] = [];
      for (const [view, zoom] of Object.entries(VIEWS)) {
        const costs = { plain: [] as number[], ours: [] as number[], protomaps: [] as number[] };
        let fetched = 0;
        for (let run = 0; run < RUNS; run++) {
          for (const page of ['plain', 'ours', 'protomaps'] as const) {
            const { cpu, bytes } = await costOf(browser, `${site.url}/${page}.html?view=${lat},${lon},${zoom}`);
            costs[page].push(cpu);
            if (page === 'protomaps') fetched = bytes;
          }
        }
        rows.push({
          view,
          plain: median(costs.plain),
          ours: median(costs.ours),
          protomaps: median(costs.protomaps),
          fetched,
        });
      }
      const points = await pointsCost(browser, `${site.url}/points.html`);
      const result = {
        date: today(),
        extract: basename(call.extract),
        frame,
        versions: { Node: process.versions.node, Chromium: browser.version(), cores: cpus().length },
        bytes: {
          vectors: brotliCompressSync(pack(made.basemap)).length,
          relief: made.relief?.data.length ?? 0,
          pmtiles: archive.length,
        },
        contourInterval: made.basemap.contourInterval,
        scripts,
        rows,
        points,
      };
      await writeFileAtomic(`${REPORT}.json`, `${JSON.stringify(result, null, 2)}\n`);
      await writeFileAtomic(`${REPORT}.md`, reportOf(result));
      console.log(say({ vi: `Đã ghi ${REPORT}.md`, en: `Wrote ${REPORT}.md` }));
      const fast = rows.every(({ plain, ours }) => ours - plain <= GOALS.cpu);
      const light = result.bytes.vectors <= BUDGET.vectors && result.bytes.relief <= BUDGET.relief;
      return fast && light && scripts.ours - scripts.plain <= GOALS.script ? EXIT.ok : EXIT.wrong;
    } finally {
      await browser.close();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function parse(args: readonly string[]): { extract: string; elevation: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { dem: { type: 'string', multiple: true } },
    });
    const fixture = (name: string) => join(ROOT, 'tests/fixtures/basemap', name);
    const [extract] = positionals;
    if (!extract) return { extract: fixture('andorra-cut.osm.pbf'), elevation: [fixture('N42E001.hgt.zip')] };
    return { extract: resolve(extract), elevation: (values.dem ?? []).map((file) => resolve(file)) };
  } catch (error) {
    throw new UsageError({ vi: `Lệnh gọi sai: ${(error as Error).message}`, en: (error as Error).message });
  }
}

async function frameOf(extract: string): Promise<Bbox> {
  const { bbox } = await readPbf(extract, {});
  if (!bbox) throw new UsageError({ vi: 'Tệp không ghi khung của nó.', en: 'The extract does not say its frame.' });
  return bbox;
}

/** Bundles every page; the brotli bytes of its script. */
async function writePages(folder: string): Promise<Record<(typeof PAGES)[number], number>> {
  const sizes = { plain: 0, ours: 0, protomaps: 0, points: 0 };
  const css = await Promise.all(
    ['src/map/ground.css', 'src/map/browser/leaflet.css', 'node_modules/leaflet/dist/leaflet.css'].map((file) =>
      readFile(join(ROOT, file), 'utf8'),
    ),
  );
  for (const page of PAGES) {
    const build = await rolldown({ input: join(import.meta.dirname, `map/pages/${page}.ts`), platform: 'browser' });
    const { output } = await build.generate({ format: 'esm', minify: true });
    await build.close();
    const { code } = output[0];
    sizes[page] = brotliCompressSync(code).length;
    await writeFile(join(folder, `${page}.js`), code);
    await writeFile(
      join(folder, `${page}.html`),
      `<!doctype html><meta charset="utf-8"><style>${css.join('\n')}</style><body class="map-live"><script type="module" src="/${page}.js"></script>`,
    );
  }
  return sizes;
}

/** Points on a spiral: everywhere in the frame, never two in one place, the same each time. */
function manyPoints([west, south, east, north]: Bbox): MapData {
  const kinds = ['heritage', 'spots', 'homestays', 'products', 'services'] as const;
  const features = Array.from({ length: POINTS }, (_, index) => {
    const [angle, radius] = [index * 2.39996, Math.sqrt(index / POINTS) / 2];
    const lon = (west + east) / 2 + (east - west) * radius * Math.cos(angle);
    const lat = (south + north) / 2 + (north - south) * radius * Math.sin(angle);
    return {
      type: 'Feature' as const,
      id: `spots/${index}`,
      geometry: { type: 'Point' as const, coordinates: [lon, lat] as const },
      properties: {
        kind: kinds[index % kinds.length] ?? 'spots',
        title: `Điểm ${index}`,
        line: '',
        area: 'a',
        accuracyM: 30,
      },
    };
  });
  const bbox: Bbox = [west, south, east, north];
  const areas = [{ id: 'a', name: 'A', bbox, count: POINTS }];
  return { type: 'FeatureCollection', bbox, areas, communes: [], ways: [], basemaps: [], features };
}

function reportOf(result: {
  date: string;
  extract: string;
  frame: Bbox;
  versions: Record<string, string | number>;
  bytes: { vectors: number; relief: number; pmtiles: number };
  contourInterval: number | undefined;
  scripts: Record<(typeof PAGES)[number], number>;
  rows: readonly { view: string; plain: number; ours: number; protomaps: number; fetched: number }[];
  points: { load: number; step: number; shown: number };
}): string {
  const { bytes, scripts, rows, points, versions } = result;
  const kilobytes = (value: number) => (value / 1000).toFixed(1);
  const ms = (value: number) => Math.round(value).toString();
  return `# The map

Made by \`npm run bench -- map EXTRACT.osm.pbf --dem TILE.hgt.zip\` on ${result.date}: \`${result.extract}\`, ${result.frame.join(', ')}; Node ${versions['Node']}, Chromium ${versions['Chromium']}, ${versions['cores']} cores. CPU is the time that the page's main thread was on a processor (thread ticks of the DevTools protocol, so that other work of the machine does not count), from the start of the page until the view is drawn, 360 × 500 px at 2 pixels a point, the median of ${RUNS} runs that take turns. Compare within one run only.

## Bytes

| | ours | vector tiles (protomaps-leaflet) | goal |
|---|---|---|---|
| script beyond Leaflet, brotli | ${kilobytes(scripts.ours - scripts.plain)} kB | ${kilobytes(scripts.protomaps - scripts.plain)} kB | ≤ ${kilobytes(GOALS.script)} kB |
| lines and names | ${kilobytes(bytes.vectors)} kB (brotli, contours every ${result.contourInterval ?? '–'} m) | ${kilobytes(bytes.pmtiles)} kB (z 9–14, no contours) | ≤ ${BUDGET.vectors / 1000} kB |
| shaded relief | ${kilobytes(bytes.relief)} kB | none | ≤ ${BUDGET.relief / 1000} kB |

Ours is fetched once and whole, which is what a guide without signal needs. Of the archive one view fetches a part (below), the kept guide all of it.

## CPU to the first view

| view | Leaflet, empty tiles | ours | beyond Leaflet | protomaps-leaflet | beyond Leaflet | ours / theirs | tiles fetched |
|---|---|---|---|---|---|---|---|
${rows
  .map(
    ({ view, plain, ours, protomaps, fetched }) =>
      `| ${view} | ${ms(plain)} ms | ${ms(ours)} ms | **${ms(ours - plain)} ms** | ${ms(protomaps)} ms | ${ms(protomaps - plain)} ms | ${((ours - plain) / (protomaps - plain)).toFixed(2)} | ${kilobytes(fetched)} kB |`,
  )
  .join('\n')}

Goal: ≤ ${GOALS.cpu} ms beyond Leaflet. Ours draws contours and relief too, theirs does not; theirs draws its labels on the canvas, ours are HTML and not in this figure.

## ${POINTS.toLocaleString('en')} points

Loading the map with ${POINTS.toLocaleString('en')} points: ${ms(points.load)} ms of CPU, ${points.shown} signs and clusters drawn. One drag of the map: ${ms(points.step)} ms of CPU in all its frames.
`;
}

await runCommand(command);
