import { describe, expect, it } from 'vitest';
import { loadDecoders } from '../../../src/prints/gate/decoders.ts';
import { gatePrint } from '../../../src/prints/gate/print.ts';
import type { ArtefactPage } from '../../../src/prints/placed-code.ts';
import { ADDRESS, CODE, OTHER_ADDRESS, sheet } from './sheet.ts';

/** The codes of the findings, each once. */
async function faults(print: ReturnType<typeof sheet>): Promise<string[]> {
  const { diagnostics } = await gatePrint(await print);
  return [...new Set(diagnostics.map(({ code }) => code))];
}

describe('a print that is as it should be', () => {
  it('passes three decoders of independent lineage', async () => {
    const report = await gatePrint(await sheet([CODE]));
    expect(report).toEqual({ diagnostics: [], codes: 1, decoders: ['zxing', 'zbar', 'qr'] });
  });

  it('passes at the smallest module allowed', async () => {
    expect(await faults(sheet([{ ...CODE, moduleMm: 0.396 }]))).toEqual([]);
  });

  it('passes with several codes, two of them the same', async () => {
    const second = { ...CODE, xMm: 70 };
    const third = { ...CODE, xMm: 10, yMm: 100, text: OTHER_ADDRESS, level: 'M' as const };
    expect(await faults(sheet([CODE, second, third]))).toEqual([]);
  });

  it('passes with text and ornament outside of the quiet zone', async () => {
    const print = sheet([CODE], [CODE], { over: (doc) => doc.rect(0, 0, 105, 57).rect(0, 60, 37, 88).fill('#1f2a4d') });
    expect(await faults(print)).toEqual([]);
  });

  it('passes with a Wi-Fi code of Vietnamese letters', async () => {
    expect(await faults(sheet([{ ...CODE, text: 'WIFI:T:WPA;S:Nhà sàn Mỵ;P:hoatamgiacmach;;' }]))).toEqual([]);
  });
});

describe('a print with a fault', () => {
  it('fails where the code is covered past reading, naming who could not read it', async () => {
    const print = await sheet([CODE], [CODE], { over: (doc) => doc.rect(44, 64, 9, 9).fill('black') });
    const [finding] = (await gatePrint(print)).diagnostics.filter(({ code }) => code === 'code-not-read');
    expect(finding).toMatchObject({ file: 'sheet.pdf', line: 1, field: 'pages.0.codes.0', severity: 'error' });
    expect(finding?.message).toMatchInlineSnapshot(`
      {
        "en": "The code “HTTPS://CAMNANG.EXAMPLE/Q/7K3MZ5” cannot be read back by ZXing, ZBar, qr: a visitor’s phone may fail as well.",
        "vi": "Mã “HTTPS://CAMNANG.EXAMPLE/Q/7K3MZ5” không đọc lại được bằng ZXing, ZBar, qr: điện thoại của khách cũng có thể không quét được.",
      }
    `);
  });

  it('fails where the registry does not answer the address; other texts are none of its business', async () => {
    const print = await sheet([CODE, { ...CODE, xMm: 70, text: 'WIFI:T:nopass;S:Mau;;' }]);
    const codesOf = async (registered: ReadonlySet<string>) =>
      (await gatePrint({ ...print, registered })).diagnostics.map(({ code, field }) => `${code} ${field}`);
    expect(await codesOf(new Set([ADDRESS]))).toEqual([]);
    expect(await codesOf(new Set([OTHER_ADDRESS]))).toEqual(['code-not-registered pages.0.codes.0']);
  });

  it('fails where a stain is small enough for the error correction to hide it', async () => {
    const print = sheet([CODE], [CODE], { over: (doc) => doc.rect(48, 68, 2, 2).fill('white') });
    expect(await faults(print)).toEqual(['code-damaged']);
  });

  it('fails where the code leads elsewhere, quoting both', async () => {
    const print = await sheet([CODE], [{ ...CODE, text: OTHER_ADDRESS }]);
    const { diagnostics } = await gatePrint(print);
    expect(diagnostics.map(({ code }) => code)).toEqual(['code-reads-otherwise']);
    expect(diagnostics[0]?.message.vi).toContain(
      `phải là “${OTHER_ADDRESS}” nhưng ZXing, ZBar, qr đọc ra “${ADDRESS}”`,
    );
  });

  it('fails where something enters the quiet zone on any side', async () => {
    const side = 29 * 0.6;
    for (const [x, y] of [
      [40 - 2, 65],
      [40 + side + 2, 65],
      [45, 60 - 2],
      [45, 60 + side + 2],
    ] as const) {
      const print = sheet([CODE], [CODE], { over: (doc) => doc.rect(x, y, 0.3, 0.3).fill('#c0392b') });
      expect(await faults(print)).toEqual(['code-quiet-zone']);
    }
  });

  it('fails where a tint lies under the code', async () => {
    const print = sheet([CODE], [CODE], { under: (doc) => doc.rect(30, 50, 40, 40).fill('#f3e3b5') });
    expect(await faults(print)).toContain('code-quiet-zone');
  });

  it('fails where modules are too fine, saying how wide the code must be', async () => {
    const { diagnostics } = await gatePrint(await sheet([{ ...CODE, moduleMm: 0.35 }]));
    expect(diagnostics.map(({ code }) => code)).toEqual(['code-module-small']);
    expect(diagnostics[0]?.remedy.vi).toContain('ít nhất 11,49 mm');
  });

  it.each(['#ffff00', '#9aa0a6'])('fails where contrast is low (%s)', async (colour) => {
    expect(await faults(sheet([{ ...CODE, colour }]))).toContain('code-contrast');
  });

  it('fails where the code is light on dark', async () => {
    const print = sheet([{ ...CODE, colour: 'white' }], [CODE], {
      under: (doc) => doc.rect(30, 50, 40, 40).fill('black'),
    });
    expect(await faults(print)).toContain('code-quiet-zone');
  });

  it('fails where the code crosses the cut, and where the cut could take its quiet zone', async () => {
    const across = await gatePrint(await sheet([{ ...CODE, xMm: 90 }]));
    expect(across.diagnostics.map(({ code }) => code)).toContain('code-near-trim');
    const near = await gatePrint(await sheet([{ ...CODE, xMm: 2 }]));
    expect(near.diagnostics.map(({ code, message }) => [code, message.en])).toEqual([
      ['code-near-trim', expect.stringContaining('is 2.00 mm from the cut; 3.40 mm are needed')],
    ]);
  });

  it('fails where a code stands on the page that nobody declared, saying where', async () => {
    const stray = { ...CODE, text: OTHER_ADDRESS, xMm: 10, yMm: 100 };
    const { diagnostics } = await gatePrint(await sheet([CODE, stray], [CODE]));
    expect(diagnostics.map(({ code, field }) => [code, field])).toEqual([['code-unexpected', 'pages.0']]);
    expect(diagnostics[0]?.message.en).toContain('10.');
  });

  it('fails where a declared code is missing', async () => {
    expect(await faults(sheet([], [CODE]))).toEqual(expect.arrayContaining(['code-not-read']));
  });

  it('fails where the code is not where it is declared, or not as large', async () => {
    expect(await faults(sheet([CODE], [{ ...CODE, xMm: 41 }]))).toContain('code-misplaced');
    expect(await faults(sheet([CODE], [{ ...CODE, moduleMm: 0.63 }]))).toContain('code-misplaced');
  });

  it('fails where the error correction is not what was declared', async () => {
    const print = await sheet([CODE]);
    const page = print.pages[0] as ArtefactPage;
    const codes = page.codes.map((code) => ({ ...code, level: 'Q' as const }));
    const { diagnostics } = await gatePrint({ ...print, pages: [{ ...page, codes }] });
    expect(diagnostics.map(({ code }) => code)).toEqual(['code-level']);
  });

  it('fails where pages are missing, or the file is no PDF', async () => {
    const print = await sheet([CODE]);
    const short = await gatePrint({ ...print, pages: [...print.pages, ...print.pages] });
    expect(short.diagnostics.map(({ code }) => code)).toEqual(['print-page-count']);
    const broken = await gatePrint({ ...print, pdf: Buffer.from('not a PDF') });
    expect(broken.diagnostics.map(({ code }) => code)).toEqual(['print-unreadable']);
  });
});

describe('the gate without ZBar, as a production install is', () => {
  it('reads with the two others and says so', async () => {
    const { present } = await loadDecoders();
    const two = { present: present.filter(({ name }) => name !== 'zbar'), absent: ['zbar' as const] };
    const good = await gatePrint(await sheet([CODE]), two);
    expect(good.decoders).toEqual(['zxing', 'qr']);
    expect(good.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['decoder-absent', 'warning']]);
    const bad = await gatePrint(await sheet([CODE], [{ ...CODE, text: OTHER_ADDRESS }]), two);
    expect(bad.diagnostics.map(({ code }) => code)).toContain('code-reads-otherwise');
  });
});
