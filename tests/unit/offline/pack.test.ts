import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/offline/manifest.ts';
import { Pictures } from '../../../src/offline/pack/choose-pictures.ts';
import { joinGroups } from '../../../src/offline/pack/group.ts';
import { type PackFile, packFiles } from '../../../src/offline/pack/pack.ts';
import { unproven } from '../../../src/offline/pack/prove.ts';
import { type Cut, cutPages, mergeCompanions } from '../../../src/offline/pack/split.ts';
import { unpackIndex } from '../../../src/offline/unpack.ts';

const file = (path: string, data: Buffer, group: PackFile['group'] = {}): PackFile => ({
  path,
  group,
  bytes: () => data.byteLength,
  read: () => data,
});
const page = (path: string, html: string, group?: PackFile['group']) => file(path, Buffer.from(html), group);
const shared = `<style>${'a{color:red}'.repeat(50)}</style>`;
const files = [
  page('vi/spots/a.html', `<head>${shared}</head><body><p>Đá</p></body>`, { language: 'vi', locality: 'north' }),
  page('vi/spots/b.html', `<head>${shared}</head><body><p>Sông</p></body>`, { language: 'vi', locality: 'south' }),
  page('en/spots/a.html', `<head>${shared}</head><body><p>Stone</p><p>Pass</p></body>`, {
    language: 'en',
    locality: 'north',
  }),
  page('Q/W94N76.html', `<head>${shared}</head><body><p>Đá</p><p>Stone</p></body>`, { locality: 'north' }),
  file('a.bin', Buffer.from([0, 1, 2, 255])),
];

describe('cutting pages', () => {
  const pages = files.slice(0, 4).map(({ read }) => read().toString('latin1'));
  const joined = ({ pieces, pages }: Cut) => pages.map((page) => page.map((piece) => pieces[piece]).join(''));

  it('loses nothing', () => {
    expect(joined(cutPages(pages))).toEqual(pages);
  });

  it('stores a piece once', () => {
    const { pieces } = cutPages(pages);
    expect(new Set(pieces).size).toBe(pieces.length);
    expect(pieces.filter((piece) => piece.includes(shared)).length).toBe(1);
  });

  it.each([
    [
      'that always stand together',
      [
        [0, 1, 2],
        [0, 1, 3],
      ],
      [
        ['ab', 'c'],
        ['ab', 'd'],
      ],
    ],
    [
      'but not in another order',
      [
        [0, 1],
        [1, 0],
      ],
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ],
    ['but not one that repeats', [[0, 0, 1]], [['a', 'a', 'b']]],
    ['but not one that can end a page', [[0, 1], [0]], [['a', 'b'], ['a']]],
  ])('joins pieces %s', (_, pages, merged) => {
    const cut = mergeCompanions({ pieces: ['a', 'b', 'c', 'd'], pages });
    expect(cut.pages.map((page) => page.map((piece) => cut.pieces[piece]))).toEqual(merged);
  });
});

describe('a pack', () => {
  const pack = packFiles(files);
  const { parts, indexes } = pack;

  it('gives back every file, byte for byte', async () => {
    expect(await unproven(pack)).toBeUndefined();
  });

  it('is found out when a file does not come back', async () => {
    const otherwise = (path: string, data: (was: Buffer) => Buffer) =>
      unproven({ ...pack, files: pack.files.map((was) => (was.path === path ? file(path, data(was.read())) : was)) });
    expect(await otherwise('a.bin', () => Buffer.from('x'))).toBe('a.bin');
    const [first = file('', Buffer.of())] = pack.files;
    expect(await otherwise(first.path, (was) => Buffer.from(was).fill(7, 0, 1))).toBe(first.path);
  });

  it('is the same bytes for the same files in any order', () => {
    const again = packFiles([...files].reverse());
    const hashes = (bundles: readonly { sha256: string }[]) => bundles.map(({ sha256 }) => sha256);
    expect(hashes(again.indexes)).toEqual(hashes(indexes));
    expect(hashes(again.parts)).toEqual(hashes(parts));
  });

  it('stores what pages share once, with those who all need it', () => {
    const common = parts.filter(({ language, locality }) => !language && !locality);
    expect(common.length).toBe(2);
    const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(all).toBeLessThan(files.reduce((sum, { bytes }) => sum + bytes(), 0));
  });

  it('names the files of a language in an index of its own', async () => {
    const paths = await Promise.all(
      indexes.map(async ({ language, data }) => [
        language,
        [...(await unpackIndex(new Uint8Array(data))).files.keys()],
      ]),
    );
    expect(paths).toEqual([
      [undefined, ['Q/W94N76.html', 'a.bin']],
      ['en', ['en/spots/a.html']],
      ['vi', ['vi/spots/a.html', 'vi/spots/b.html']],
    ]);
  });

  it('holds every piece of a chosen page within the parts of the choice', async () => {
    const recipes = new Map<string, readonly number[]>();
    for (const { data } of indexes) {
      for (const [path, pieces] of (await unpackIndex(new Uint8Array(data))).files) recipes.set(path, pieces);
    }
    const chosen = new Set(partsOf({ parts } as never, { languages: ['vi'], localities: ['north'] }));
    let from = 0;
    const kept = parts.flatMap((part) => {
      const numbers = Array.from({ length: part.pieces }, (_, at) => from + at);
      from += part.pieces;
      return chosen.has(part) ? numbers : [];
    });
    const isWhole = (path: string) => recipes.get(path)?.every((piece) => kept.includes(piece));
    expect(isWhole('vi/spots/a.html')).toBe(true);
    expect(isWhole('Q/W94N76.html')).toBe(true);
    expect(isWhole('vi/spots/b.html')).toBe(false);
    expect(isWhole('en/spots/a.html')).toBe(false);
  });

  it('counts every page once', () => {
    expect(parts.reduce((sum, { entries }) => sum + entries, 0)).toBe(4);
  });

  it('leaves other parts alone when one page changes', () => {
    const edited = files.map((was) =>
      was.path === 'vi/spots/b.html' ? page(was.path, was.read().toString().replace('Sông', 'Suối'), was.group) : was,
    );
    const known = new Set(parts.map(({ sha256 }) => sha256));
    expect(packFiles(edited).parts.filter(({ sha256 }) => !known.has(sha256)).length).toBe(1);
  });
});

describe('groups', () => {
  it('meet in the narrowest group that covers both', () => {
    const vi = { language: 'vi', locality: 'north' };
    expect(joinGroups(vi, { language: 'vi', locality: 'south' })).toEqual({ language: 'vi' });
    expect(joinGroups(vi, { language: 'en', locality: 'north' })).toEqual({ locality: 'north' });
    expect(joinGroups(vi, {})).toEqual({});
  });
});

describe('pictures', () => {
  const size = (name: string, bytes: number): PackFile => file(`pictures/${name}`, Buffer.alloc(bytes));
  const choose = (given: readonly PackFile[]) => {
    const pictures = new Pictures(given);
    for (const { path, group, read } of given)
      if (path.endsWith('.html')) pictures.see(read().toString('latin1'), group);
    return pictures.choose(given);
  };
  const html =
    '<picture><source type="image/avif" srcset="/pictures/s.avif 360w, /pictures/m.avif 720w, /pictures/l.avif 1280w"><img src="/pictures/f.webp" alt=""></picture>';
  const sizes = [size('s.avif', 7000), size('m.avif', 20_000), size('l.avif', 60_000), size('f.webp', 30_000)];

  it('keep the largest light size, which answers for all others', () => {
    const { files: kept, aliases } = choose([page('vi/a.html', html, { language: 'vi' }), ...sizes]);
    expect(kept.map(({ path }) => path)).toEqual(['vi/a.html', 'pictures/m.avif']);
    expect(Object.values(aliases)).toEqual(['pictures/m.avif', 'pictures/m.avif', 'pictures/m.avif']);
    expect(kept[1]?.group).toEqual({ language: 'vi' });
  });

  it('keep the lightest where none is light', () => {
    const heavy = sizes.map(({ path, bytes }) => file(path, Buffer.alloc(bytes() + 50_000)));
    expect(choose([page('vi/a.html', html), ...heavy]).files.map(({ path }) => path)).toContain('pictures/s.avif');
  });

  it('that no page shows stay as they are', () => {
    expect(choose([size('other.png', 9)]).files.length).toBe(1);
  });
});

describe('recordings', () => {
  const audio = '<audio controls preload="none"><source src="/audio/a1.ogg"><source src="/audio/b2.m4a"></audio>';
  const sound = (path: string) => file(path, Buffer.from('ID3'));

  it('are a part of their own, in the one form that every device plays, for those whose pages play them', () => {
    const { files: kept, parts } = packFiles([
      page('vi/spots/a.html', `<p>Đá</p>${audio}`, { language: 'vi', locality: 'north' }),
      page('Q/W94N76.html', `<p>Đá</p>${audio}`, { locality: 'north' }),
      sound('audio/a1.ogg'),
      sound('audio/b2.m4a'),
      sound('audio/unused.mp3'),
    ]);
    expect(kept.map(({ path }) => path)).toEqual(['Q/W94N76.html', 'audio/b2.m4a', 'vi/spots/a.html']);
    expect(kept.find(({ path }) => path === 'audio/b2.m4a')?.group).toEqual({
      language: 'vi',
      locality: 'north',
      audio: true,
    });
    expect(parts.filter((part) => part.audio)).toHaveLength(1);
  });
});
