import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountClaim } from '../../../src/codes/accounts.ts';
import { codesCommand } from '../../../src/codes/command/command.ts';
import { appendPrint } from '../../../src/codes/print-log.ts';
import { readRegistry } from '../../../src/codes/registry.ts';
import { runCommand } from '../../../src/lib/command.ts';
import { listEntryRefs } from '../../../src/reading/entries.ts';

const script = fileURLToPath(new URL('../../../scripts/codes.ts', import.meta.url));
let dir: string;
let claims: AccountClaim[] = [];
let withdrawals: { ref: string; id: string; on: string }[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nội dung '));
  for (const ref of ['spots/ma-pi-leng', 'homestays/a', 'homestays/b']) {
    await mkdir(join(dir, ref), { recursive: true });
    await writeFile(join(dir, ref, 'facts.yaml'), '');
  }
});
afterAll(() => rm(dir, { recursive: true }));
beforeEach(() => {
  vi.stubEnv('LANG', 'en').stubEnv('LC_ALL', '').stubEnv('CI', '').stubEnv('TODAY', '2026-11-21');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs the command in this process, as a person would in English on 21 November 2026. */
async function codes(...args: string[]): Promise<{ status: unknown; out: string; err: string }> {
  const printed = { out: '', err: '' };
  vi.spyOn(console, 'log').mockImplementation((text) => {
    printed.out += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    printed.err += `${text}\n`;
  });
  const content = {
    contentDir: dir,
    listEntryRefs: () => listEntryRefs(dir),
    withdrawals: async () => withdrawals,
    site: async () => ({ host: 'camnang.example' }),
    accounts: async () => claims,
  };
  await runCommand(codesCommand(content), args);
  const status = process.exitCode ?? 0;
  process.exitCode = 0;
  return { status, ...printed };
}
async function codeOf(ref: string): Promise<string> {
  const { registry } = await readRegistry(dir);
  return [...registry.codes.values()].find(({ first }) => first === ref)?.c ?? '';
}

describe('npm run codes', () => {
  it('walks a code through its life: issued, checked, moved, printed, retired', async () => {
    const issued = await codes('issue', '--by', 'Hoa');
    expect(issued).toMatchObject({ status: 0, err: '' });
    expect(issued.out).toContain('3 codes issued.');
    const checked = await codes('check', '--base', 'none');
    expect(checked).toMatchObject({ status: 0, out: 'The registry is sound: 3 codes.\n' });

    const a = await codeOf('homestays/a');
    const typed = `${a.slice(0, 3)}-${a.slice(3)}`.toLowerCase();
    expect((await codes('move', typed, 'homestays/b')).out).toBe(`${a} now opens homestays/b.\n`);

    const print = {
      at: '2026-11-21',
      by: 'Hoa',
      artefact: 'sign',
      material: 'nhôm',
      sizeMm: [148, 210] as [number, number],
    };
    const mounted = [{ code: a, place: 'Cửa nhà', nextVisit: '2026-11-20' }];
    await appendPrint(dir, { ...print, level: 'Q', codes: [a], sha256: 'a'.repeat(64), mounted });
    expect((await codes('where', a)).out).toContain('Cửa nhà');
    expect((await codes('inspect')).out).toContain(`2026-11-20  ${a}`);

    const refused = await codes('retire', a, '--why', 'Chủ nhà đã nghỉ', '--instead', 'homestays');
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('Cửa nhà');
    const retired = await codes('retire', a, '--why', 'Chủ nhà đã nghỉ', '--instead', 'homestays', '--signs', 'đã gỡ');
    expect(retired.status).toBe(0);
    const { registry } = await readRegistry(dir);
    expect(registry.codes.get(a)).toMatchObject({
      s: 'gone',
      gone: { since: '2026-11-21', signs: 'đã gỡ' },
      by: 'Hoa',
    });
    expect((await codes('where', a)).out).toContain(
      'Retired on 2026-11-21: Chủ nhà đã nghỉ Who scans an old sign is shown: homestays.',
    );
  });

  it('lists the consents that were taken back, by when to act, and the signs to look at', async () => {
    await codes('issue', '--by', 'Hoa');
    const b = await codeOf('homestays/b');
    const print = { at: '2026-11-21', by: 'Hoa', artefact: 'sign', material: 'nhôm', level: 'Q' } as const;
    const mounted = [{ code: b, place: 'Cổng nhà' }];
    await appendPrint(dir, { ...print, sizeMm: [148, 210], codes: [b], sha256: 'b'.repeat(64), mounted });
    // Without its code: a plan that names the house, at two gates of which one lost it; a card with its account, put down nowhere.
    const a = await codeOf('homestays/a');
    const gates = [
      { code: a, place: 'Đầu bản' },
      { code: a, place: 'Cuối bản', removedOn: '2026-11-21' },
    ];
    const plan = { ...print, artefact: 'household-map', codes: [a], about: [b], mounted: gates };
    await appendPrint(dir, { ...plan, sizeMm: [420, 297], sha256: 'c'.repeat(64) });
    await appendPrint(dir, {
      ...print,
      artefact: 'payment-card',
      codes: [],
      about: [b],
      sizeMm: [210, 148],
      sha256: 'd'.repeat(64),
    });
    withdrawals = [{ ref: 'homestays/b', id: 'DY-1', on: '2026-11-20' }];
    const { out } = await codes('withdrawn');
    expect(out).toContain('household-map, 2026-11-21: Đầu bản');
    expect(out).not.toContain('Cuối bản');
    expect(out).toContain('payment-card, 2026-11-21');
    expect(out).toContain('2026-11-20  DY-1  homestays/b  (by 2026-12-05)');
    expect(out).toContain('sign, 2026-11-21: Cổng nhà');
    expect(out).toContain('1 consents were taken back; 3 signs');
  });

  it('has an account proposed by one person and approved by another', async () => {
    claims = [{ ref: 'homestays/a', bin: '970405', account: '1234567890', holder: 'NGUYEN THI HOA' }];
    expect((await codes('account', 'homestays/a', '--by', 'Hoa')).out).toContain('Another person must approve it');
    expect(await codes('approve', 'homestays/a', '--by', 'hoa')).toMatchObject({ status: 1 });
    expect((await codes('approve', 'homestays/a', '--by', 'Lan')).out).toBe(
      'Lan approved the account 1234567890 (NGUYEN THI HOA) of homestays/a.\n',
    );
    expect((await codes('account', 'homestays/b')).err).toContain('names no paymentAccount');
  });

  it('tidies the registry and issues what is missing with check --fix', async () => {
    const file = join(dir, 'codes', `${(await codeOf('homestays/b')).charAt(0)}.jsonl`);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
    const before = await codes('check', '--base', 'none', '--json');
    expect(before.status).toBe(1);
    expect(JSON.parse(before.out).map(({ code }: { code: string }) => code)).toContain('codes-line-ends');
    await mkdir(join(dir, 'routes/vong-cung'), { recursive: true });
    await writeFile(join(dir, 'routes/vong-cung/facts.yaml'), '');
    expect(await codes('check', '--base', 'none', '--fix')).toMatchObject({ status: 0, err: '' });
    expect(await codeOf('routes/vong-cung')).not.toBe('');
  });

  it('prints file, line, finding and remedy, and fails', async () => {
    await rm(join(dir, 'spots/ma-pi-leng'), { recursive: true });
    const { status, err } = await codes('check', '--base', 'none');
    expect(status).toBe(1);
    expect(err).toMatch(
      /^\S.*\/codes\/.\.jsonl:\d+ {2}ERROR codes-dangling\n {2}The code \w{6} opens "spots\/ma-pi-leng"/,
    );
  });

  it.each([
    [[], /A command is missing/],
    [['dance'], /no command "dance"/],
    [['move', 'W94N76'], /needs CODE and kind\/id/],
    [['check', '--colour'], /--colour/],
    [['retire', 'W94N76'], /--why "reason" and --instead/],
    [['verify', 'http://camnang.example'], /must look like https:\/\/host/],
  ])('%j is a wrong call: help and exit code 2', async (args, message) => {
    const { status, err } = await codes(...args);
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(err).toContain('Usage: npm run codes');
  });

  it.each([
    [['issue', 'spots/nowhere'], /has no entry "spots\/nowhere"/],
    [['where', 'W94N76'], /is a well-formed code, but not in this registry/],
  ])('%j is answered in words, exit code 1', async (args, message) => {
    const { status, err } = await codes(...args);
    expect(status).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toContain('    at ');
  });
});

it('the script itself starts, and speaks Vietnamese unless told otherwise', async () => {
  const env = { ...process.env, LC_ALL: '', LANG: 'C.UTF-8' };
  const help = await new Promise<string>((resolve) => {
    execFile(process.execPath, [script, '--help'], { env }, (_, out) => resolve(out));
  });
  expect(help).toMatch(/^Sổ mã in ra/);
}, 30_000);
