import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type AccountRecord,
  approveAccount,
  isApproved,
  latestAccount,
  parseAccounts,
  proposeAccount,
} from '../../../src/codes/accounts.ts';
import { writeAccounts } from '../../../src/codes/accounts-file.ts';
import { checkAccounts, type PlacedClaim } from '../../../src/codes/check-accounts.ts';
import { SAMPLE_BANK } from '../../../src/codes/payloads/banks.ts';
import { temporaryRepository } from './repository.ts';

const claim = { ref: 'homestays/a', bin: '970405', account: '1234567890', holder: 'NGUYEN THI HOA' };
const placed: PlacedClaim = { ...claim, sample: false, place: { file: 'homestays/a/facts.yaml', line: 7 } };
const proposed: AccountRecord = { ...claim, by: 'Hoa', at: '2026-11-20' };
const approved: AccountRecord = { ...proposed, approved: { by: 'Lan', at: '2026-11-21' } };

describe('an account that receives money', () => {
  it('is proposed by one person and approved by another', () => {
    const first = proposeAccount([], claim, 'Hoa', '2026-11-20');
    expect(isApproved(first)).toBe(false);
    const [second] = approveAccount([first], 'homestays/a', 'Lan', '2026-11-21');
    expect(second).toEqual(approved);
    expect(second && isApproved(second)).toBe(true);
  });

  it('cannot be approved by who proposed it, however the name is typed', () => {
    expect(() => approveAccount([proposed], 'homestays/a', ' HOA ', '2026-11-21')).toThrow(
      'another person must approve',
    );
    expect(isApproved({ ...proposed, approved: { by: 'hoa', at: '2026-11-21' } })).toBe(false);
  });

  it('is proposed once, and approved once', () => {
    expect(() => proposeAccount([proposed], claim, 'Lan', '2026-11-21')).toThrow('waiting for another person');
    expect(() => proposeAccount([approved], claim, 'Lan', '2026-11-21')).toThrow('on record and approved');
    expect(() => approveAccount([approved], 'homestays/a', 'Minh', '2026-11-22')).toThrow('no account that waits');
  });

  it('is the latest of its entry: an earlier one stays on record', () => {
    const later = proposeAccount([approved], { ...claim, account: '9999999' }, 'Hoa', '2026-12-01');
    expect(latestAccount([later, approved], 'homestays/a')).toBe(later);
  });
});

describe('the record of accounts', () => {
  let repository: ReturnType<typeof temporaryRepository>;
  let codes: string;
  beforeEach(() => {
    repository = temporaryRepository();
    codes = join(repository.dir, 'codes');
    mkdirSync(codes);
  });
  afterEach(() => repository.remove());

  async function findings(claims: readonly PlacedClaim[], env: Record<string, string> = {}) {
    const found = await checkAccounts(repository.dir, claims, { env });
    return found.map(({ code, severity, file, line }) => `${severity} ${code} ${file}:${line}`);
  }

  it('comes back from the disk, sorted, with a damaged line told apart', async () => {
    await writeAccounts(codes, [{ ...proposed, ref: 'spots/z' }, approved]);
    const text = readFileSync(join(codes, 'accounts.jsonl'), 'utf8');
    expect(parseAccounts(text).records).toEqual([approved, { ...proposed, ref: 'spots/z' }]);
    expect(parseAccounts(`${text}{"ref":"homestays/a"}\n{`).damaged).toEqual([3, 4]);
  });

  it('must name the account that the facts name', async () => {
    expect(await findings([placed])).toEqual(['error account-not-on-record homestays/a/facts.yaml:7']);
    await writeAccounts(codes, [approved]);
    expect(await findings([placed])).toEqual([]);
    const [changed] = await checkAccounts(repository.dir, [{ ...placed, account: '666666666' }], { env: {} });
    expect(changed?.message.en).toBe(
      'THE PAYMENT ACCOUNT of homestays/a changed from Agribank 1234567890 (NGUYEN THI HOA) to Agribank 666666666 (NGUYEN THI HOA), which is not on record.',
    );
  });

  it('an unapproved change warns on a branch, where it is reviewed, and fails on the main branch', async () => {
    await writeAccounts(codes, [approved]);
    repository.commit('an account');
    await writeAccounts(codes, [approved, { ...proposed, account: '777777777', at: '2026-12-01' }]);
    const claims = [{ ...placed, account: '777777777' }];
    expect(await findings(claims)).toEqual(['error account-not-approved codes/accounts.jsonl:2']);
    repository.git('checkout', '-q', '-b', 'work');
    expect(await findings(claims)).toEqual(['warning account-not-approved codes/accounts.jsonl:2']);
    expect(await findings(claims, { CI_COMMIT_BRANCH: 'main' })).toEqual([
      'error account-not-approved codes/accounts.jsonl:2',
    ]);
    await writeAccounts(codes, [
      approved,
      { ...proposed, account: '777777777', at: '2026-12-01', approved: { by: 'Lan', at: '2026-12-02' } },
    ]);
    expect(await findings(claims)).toEqual([]);
  });

  it('keeps every line of the main branch, and refuses one that was rewritten', async () => {
    await writeAccounts(codes, [proposed]);
    repository.commit('proposed');
    repository.git('checkout', '-q', '-b', 'work');
    await writeAccounts(codes, [approved]);
    expect(await findings([placed])).toEqual([]);
    await writeAccounts(codes, [{ ...approved, by: 'Minh' }]);
    expect(await findings([placed])).toEqual(['error account-rewritten codes/accounts.jsonl:1']);
    rmSync(join(codes, 'accounts.jsonl'));
    expect(await findings([])).toEqual([]);
  });

  it('a damaged line is an error at its line', async () => {
    writeFileSync(join(codes, 'accounts.jsonl'), '{"ref":\n');
    expect(await findings([])).toEqual(['error account-damaged-line codes/accounts.jsonl:1']);
  });

  it('a sample names no real bank, and a real entry not the sample bank', async () => {
    const bank = { bin: SAMPLE_BANK.bin };
    await writeAccounts(codes, [approved]);
    expect(await findings([{ ...placed, sample: true }])).toEqual(['error account-sample homestays/a/facts.yaml:7']);
    await writeAccounts(codes, [{ ...approved, ...bank }]);
    expect(await findings([{ ...placed, ...bank }])).toEqual(['error account-sample homestays/a/facts.yaml:7']);
    expect(await findings([{ ...placed, ...bank, sample: true }])).toEqual([]);
  });
});
