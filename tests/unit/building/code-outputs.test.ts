import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeCodeFiles } from '../../../src/building/code-files.ts';
import { writeContactFiles } from '../../../src/building/contact-files.ts';
import { writeLegacyPages } from '../../../src/building/legacy-pages.ts';
import { gateWrittenCodes, writePrintSheets } from '../../../src/building/print-sheets.ts';
import { parseVCard } from '../../../src/codes/payloads/vcard.ts';
import { EMPTY_REGISTRY, withRecords } from '../../../src/codes/registry.ts';
import type { CurrentGuide } from '../../../src/queries/current.ts';
import { record } from '../codes/records.ts';
import { entry, guideOf, place } from '../guide-fixture.ts';

const REF = 'spots/ma-pi-leng';
const CODE = 'W94N76';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist '));
  vi.stubEnv('CACHE_DIR', join(dist, '.cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dist, { recursive: true });
});

/** A guide of one spot with a code, and earlier addresses that lead to it. */
function guide(
  facts: Record<string, unknown> = {},
  title = 'Mã Pì Lèng',
  legacy: readonly string[] = [],
): CurrentGuide {
  const adopted = legacy.map((address) => ({ legacy: address, to: REF, was: [], by: 'Hoa', at: '2026-11-21' }));
  const spot = entry(REF, place({ type: 'pass', ...facts }), { vi: title, en: 'Pass' });
  return {
    ...guideOf(spot),
    registry: withRecords(EMPTY_REGISTRY, [record(), ...adopted]),
    codeOf: new Map([[REF, CODE]]),
  };
}

describe('the sheet beside each code', () => {
  it('is made and read back once, then taken from the cache', async () => {
    expect(await writePrintSheets(dist, guide())).toEqual({ written: 1, warnings: [] });
    const pdf = readFileSync(join(dist, 'codes', `${CODE}.pdf`));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const kept = join(dist, '.cache/derived/sheet');
    const [group = ''] = readdirSync(kept);
    const [name = ''] = readdirSync(join(kept, group));
    const other = Buffer.from('from the cache');
    writeFileSync(join(kept, group, name), Buffer.concat([createHash('sha256').update(other).digest(), other]));
    await writePrintSheets(dist, guide());
    expect(readFileSync(join(dist, 'codes', `${CODE}.pdf`), 'utf8')).toBe('from the cache');
    await writePrintSheets(dist, guide({}, 'Đèo Mã Pì Lèng'));
    expect(
      readFileSync(join(dist, 'codes', `${CODE}.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('is left out with a warning where the words have no room, and the build goes on', async () => {
    const { written, warnings } = await writePrintSheets(dist, guide({}, 'M'.repeat(80)));
    expect(written).toBe(0);
    expect(warnings).toMatchObject([{ code: 'codes-no-sheet', severity: 'warning', file: `${REF}/facts.yaml` }]);
    expect(existsSync(join(dist, 'codes', `${CODE}.pdf`))).toBe(false);
  });

  it('stands beside pictures that are read back too: a damaged one fails the build', async () => {
    await writeCodeFiles(dist, 'https://camnang.example', [CODE]);
    await gateWrittenCodes(dist, guide());
    const svg = join(dist, 'codes', `${CODE}.svg`);
    writeFileSync(svg, readFileSync(svg, 'utf8').replace('fill="#fff"', 'fill="#000"'));
    await expect(gateWrittenCodes(dist, guide())).rejects.toThrow(`${CODE}.svg`);
  });
});

describe('a page at an address that an earlier system printed', () => {
  it('leads to the scan page without script, and names its code and canonical page', async () => {
    expect(
      await writeLegacyPages(dist, guide({}, 'Mã <Pì> Lèng', ['/qr/1', '/qr?id=2', 'https://other.example/x'])),
    ).toBe(1);
    const html = readFileSync(join(dist, 'qr/1.html'), 'utf8');
    expect(html).toContain(`content="0; url=/Q/${CODE}"`);
    expect(html).toContain(`<meta name="guide-code" content="${CODE}">`);
    expect(html).toContain('href="https://camnang.example/vi/spots/ma-pi-leng"');
    expect(html).toContain('Mã &lt;Pì> Lèng');
    expect(html).not.toContain('<script');
  });

  it('never takes the place of a page of the site', async () => {
    mkdirSync(join(dist, 'vi'));
    writeFileSync(join(dist, 'vi/map.html'), 'the map');
    expect(await writeLegacyPages(dist, guide({}, 'Đèo', ['/vi/map']))).toBe(0);
    expect(readFileSync(join(dist, 'vi/map.html'), 'utf8')).toBe('the map');
  });
});

describe('a contact file', () => {
  const consent = { id: 'X', date: '2026-11-20', purposes: ['website'] };
  const location = { lat: 19.61438, lon: 105.02179, accuracyM: 20 };

  it('holds whom to call, where, and the code’s address', async () => {
    const contacts = [{ phone: '0912 345 678', consent }];
    expect(await writeContactFiles(dist, guide({ contacts, location }))).toBe(1);
    expect(parseVCard(readFileSync(join(dist, 'codes', `${CODE}.vcf`), 'utf8'))).toMatchObject({
      name: 'Mã Pì Lèng',
      phones: ['+84912345678'],
      url: `HTTPS://CAMNANG.EXAMPLE/Q/${CODE}`,
      place: { lat: 19.61438, lon: 105.02179 },
    });
  });

  it('is not made where consent was withdrawn, and hides where a restricted place lies', async () => {
    const withdrawn = { ...consent, withdrawnOn: '2026-11-21' };
    expect(await writeContactFiles(dist, guide({ contacts: [{ phone: '0912 345 678', consent: withdrawn }] }))).toBe(0);
    await writeContactFiles(
      dist,
      guide({ contacts: [{ phone: '0912 345 678', consent }], location, restricted: true }),
    );
    expect(parseVCard(readFileSync(join(dist, 'codes', `${CODE}.vcf`), 'utf8'))?.place).toBeUndefined();
  });
});
