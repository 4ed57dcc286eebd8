/** A small built site, made for one test: a few heavy pages whose every file says which build it is of. */

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { buildOffline } from '../../../src/offline/build.ts';
import type { OfflineGuide } from '../../../src/offline/guide.ts';

export const CODES = ['2B7H5G', 'W94N76', 'X5Z6R2'] as const;
const LANGUAGES = ['vi', 'en'] as const;
const LOCALITIES = ['north', 'south'] as const;

const guide: OfflineGuide = {
  id: 'small',
  name: { vi: 'Cẩm nang nhỏ', en: 'Small guide' },
  tagline: { vi: 'Để thử', en: 'For tests' },
  languages: LANGUAGES,
  localities: LOCALITIES,
  builtOn: '2026-11-21',
  origin: 'https://small.example',
  emergency: ['115'],
  localityOf: (path) => LOCALITIES.find((locality) => path.includes(locality)),
};

/** Builds that differ in more than their name: one shows a host's number, in the next its consent is taken back. */
export const HOST_PHONE = '0900 000 077';
const WITH_PHONE = 'with-phone';
const TAKEN_BACK = 'taken-back';
const HOSTS_PAGES = ['vi/spots/north-1', 'en/spots/north-1', 'Q/2B7H5G'];

/** The pages of the site, as they are asked for. */
export const PAGES = [
  '',
  ...LANGUAGES.flatMap((language) => [
    `${language}/`,
    `${language}/saved`,
    ...LOCALITIES.flatMap((locality) => [1, 2, 3].map((number) => `${language}/spots/${locality}-${number}`)),
  ]),
  ...CODES.map((code) => `Q/${code}`),
];

const WORDS = {
  keep: 'Keep',
  'keep.size': 'Keep ({size})',
  audio: 'with voices, {size} more',
  progress: '{entries}/{ofEntries} {bytes}/{ofBytes}',
  busy: 'busy',
  paused: 'paused',
  done: 'done',
  saved: 'saved {entries} {size} {date}',
  built: 'of {date}',
  age: '{days} days old',
  update: 'update {size}',
  outdated: 'outdated',
  repair: 'repair {size}',
  incomplete: 'incomplete',
  removed: 'removed',
  offline: 'lost',
  full: 'full {size}',
  broken: 'broken',
  elsewhere: 'elsewhere',
  week: '',
  'not-persistent': '',
  cannot: 'cannot',
  'in-app': 'in {app}',
};

let scripts: Promise<string> | undefined;

/** The browser half, as the site's own pages load it. */
function browserScript(): Promise<string> {
  scripts ??= bundle();
  return scripts;
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./small-site.page.ts', import.meta.url));
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    transform: { define: { 'import.meta.env': JSON.stringify({ BASE_URL: '/', DEV: false }) } },
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return output[0].code;
}

const folders: string[] = [];
const built = new Map<string, Promise<string>>();

/** Puts the site of a build called `build` into an empty folder; each build is made once. */
export async function buildSmallSite(folder: string, build: string): Promise<void> {
  const made = built.get(build) ?? makeSite(build);
  built.set(build, made);
  await cp(await made, folder, { recursive: true });
}

async function makeSite(build: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-build-'));
  folders.push(folder);
  const write = async (path: string, text: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const script = `${await browserScript()}\nglobalThis.scriptOf = '${build}';`;
  const name = `_a/page.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
  await write(name, script);
  for (const page of PAGES) {
    const language = page.startsWith('en') ? 'en' : 'vi';
    const file = page === '' || page.endsWith('/') ? `${page}index.html` : `${page}.html`;
    const phone = build === WITH_PHONE && HOSTS_PAGES.includes(page) ? `<p>${HOST_PHONE}</p>` : '';
    await write(file, pageHtml(page, language, build, name) + phone);
  }
  await write('404.html', pageHtml('404', 'vi', build, name));
  await write(
    'icon.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M0 0h32v32H0z"/></svg>',
  );
  // The first form is left out of a kept guide: whoever plays goes on to the second.
  await write('audio/story.ogg', 'OggS');
  await write('audio/story.wav', silence(RECORDING_SECONDS));
  await write('codes.json', JSON.stringify(Object.fromEntries(CODES.map((code) => [code, { vi: code }]))));
  for (const language of LANGUAGES) await write(`${language}/data.json`, JSON.stringify({ build }));
  await buildOffline(folder, { ...guide, ...(build === TAKEN_BACK && { takenBack: 'C-1' }) });
  return folder;
}

process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function pageHtml(page: string, language: string, build: string, script: string): string {
  const boxes = [
    ...LANGUAGES.map((value) => `<input type="checkbox" name="language" value="${value}" checked>`),
    ...LOCALITIES.map((value) => `<input type="checkbox" name="locality" value="${value}" checked>`),
  ].join('');
  const keep =
    `<keep-guide data-scope="/" data-words='${JSON.stringify(WORDS)}'><div data-can hidden><p data-status></p>` +
    '<div data-kept hidden><p data-saved></p><button data-update hidden></button><button data-change>change</button><button data-remove>remove</button></div>' +
    `<form data-choose hidden>${boxes}<label data-audio hidden><input type="checkbox" name="audio" value="audio"><span></span></label><button data-keep>Keep</button></form>` +
    '<div data-progress hidden><progress></progress><p data-amount></p><button data-pause hidden>pause</button><button data-resume hidden>resume</button></div></div>' +
    '<p data-cannot hidden></p></keep-guide>';
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${page}</title>` +
    `<link rel="icon" href="data:,"><script type="module" src="/${script}"></script></head>` +
    `<body><h1 id="page">${page}</h1><p id="build">${build}</p><p data-new-version hidden><a href="#main">new</a></p>` +
    `${page.endsWith('/') || page.endsWith('saved') ? keep : ''}${page === 'vi/spots/north-1' ? RECORDING : ''}<p>${noise(`${page}${build}`)}</p></body></html>`
  );
}

/** Seconds of the one recording. */
export const RECORDING_SECONDS = 2;
const RECORDING =
  '<recorded-voice data-offline="needs a network"><audio controls preload="none"><source src="/audio/story.ogg" type="audio/ogg"><source src="/audio/story.wav" type="audio/wav"></audio><p role="status"></p></recorded-voice>';

/** A recording of nothing: WAV, 8 bits, 8,000 samples a second, one channel. */
function silence(seconds: number): Buffer {
  const rate = 8000;
  const samples = Buffer.alloc(rate * seconds, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.byteLength, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([head, samples]);
}

/** Text that does not compress, so that parts have a weight. */
function noise(seed: string): string {
  let text = '';
  for (let at = 0; text.length < 8000; at++) text += createHash('sha256').update(`${seed}${at}`).digest('base64url');
  return text;
}
