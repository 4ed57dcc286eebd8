import { expect, it } from 'vitest';
import { legacyFile, legacyFindings } from '../../../src/codes/legacy.ts';
import { registryOf } from './records.ts';

const HOST = 'camnang.example';
const adopted = (legacy: string) => ({ legacy, to: 'spots/a', was: [], by: 'Hoa', at: '2026-11-21' });

it.each([
  ['/qr/12', 'qr/12.html'],
  ['/qr/12/', 'qr/12/index.html'],
  ['/qr/12.htm', 'qr/12.htm'],
  ['https://camnang.example/tram-1#bien', 'tram-1.html'],
  ['https://CAMNANG.example/', 'index.html'],
  ['/di-t%C3%ADch/hang', 'di-tích/hang.html'],
])('%s is answered by the file %s', (address, file) => {
  expect(legacyFile(address, HOST)).toEqual({ file });
});

it.each([
  ['/qr?id=12', 'query'],
  ['/qr/tram.php', 'extension'],
  ['/q/ABC', 'code-folder'],
  ['/a%5Cb', 'path'],
  ['/%E0%A4%A', 'path'],
  ['/a/%2E%2E%2F%2E%2E%2Fetc', 'path'],
])('%s can be answered by no file: %s', (address, unservable) => {
  expect(legacyFile(address, HOST)).toEqual({ unservable });
});

it('an address of another host is none of ours', () => {
  expect(legacyFile('https://dulich.example/qr/1', HOST)).toBeUndefined();
});

it('the check warns of those that a static host cannot answer, at their line, with what to do', () => {
  const found = legacyFindings(
    registryOf(adopted('/qr/1'), adopted('/qr?id=2'), adopted('https://other.example/x?y')),
    HOST,
  );
  expect(found).toMatchObject([{ code: 'codes-legacy-unservable', severity: 'warning', file: 'codes/legacy.jsonl' }]);
  expect(found[0]?.message.en).toBe(
    'The earlier address "/qr?id=2" cannot be answered by a static host: what follows the "?" cannot choose a file.',
  );
});
