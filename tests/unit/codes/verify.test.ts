import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { certificateExpiry, certificateFindings } from '../../../src/codes/certificate.ts';
import { domainFindings } from '../../../src/codes/domain.ts';
import { codeOfPage, type VerifyOptions, verifySite } from '../../../src/codes/verify.ts';
import { record, registryOf } from './records.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, attempt: number) => void;

let server: Server | undefined;
afterEach(() => server?.closeAllConnections());

/** A host on this machine; `handler` also hears how often an address was asked before. */
async function host(handler: Handler): Promise<string> {
  const asked = new Map<string, number>();
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.set(path, (asked.get(path) ?? 0) + 1);
    handler(request, response, asked.get(path) ?? 0);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function page(response: ServerResponse, code: string) {
  response.end(`<!doctype html><meta charset=utf-8><meta name="guide-code" content="${code}"><h1>Đèo</h1>`);
}
const right: Handler = (request, response) => page(response, request.url?.slice(3) ?? '');

const registry = registryOf(record(), record({ c: 'X5Z6R2', first: 'spots/a', to: 'spots/a' }));

async function verify(handler: Handler, more: Partial<VerifyOptions> = {}, known = registry) {
  const site = await host(handler);
  const patience = { attempts: 3, backOffMs: 1, timeoutMs: 4000 };
  const found = await verifySite(known, { site, today: '2026-11-21', patience, ...more });
  return found.map(({ code, severity, file, line }) => `${severity} ${code} ${file}:${line}`);
}
function onlyW(fault: Handler): Handler {
  return (request, response, attempt) => (request.url === '/Q/W94N76' ? fault : right)(request, response, attempt);
}

describe('verifying a live site', () => {
  it('finds nothing where every code opens its page, and tells its progress', async () => {
    const progress: string[] = [];
    expect(await verify(right, { onProgress: (done, total) => progress.push(`${done}/${total}`) })).toEqual([]);
    expect(progress).toEqual(['1/2', '2/2']);
  });

  it.each<[string, Handler, string]>([
    [
      'a missing page',
      (_, response) => response.writeHead(404).end('không có'),
      'error codes-live-missing codes/W.jsonl:1',
    ],
    ['a broken host', (_, response) => response.writeHead(503).end(), 'error codes-live-missing codes/W.jsonl:1'],
    [
      'the page of another code',
      (_, response) => page(response, 'X5Z6R2'),
      'error codes-live-wrong-page codes/W.jsonl:1',
    ],
    [
      'the home page for everything',
      (_, response) => response.end('<h1>Cẩm nang</h1>'),
      'error codes-live-wrong-page codes/W.jsonl:1',
    ],
    [
      'a redirect',
      (_, response) => response.writeHead(301, { location: '/Q/W94N76/' }).end(),
      'error codes-live-redirect codes/W.jsonl:1',
    ],
    ['a cut connection', (request) => request.socket.destroy(), 'error codes-live-silent codes/W.jsonl:1'],
  ])('reports %s at the registry’s line', async (_, fault, expected) => {
    expect(await verify(onlyW(fault))).toEqual([expected]);
  });

  it('reports an answer that never comes', async () => {
    const patience = { attempts: 2, backOffMs: 1, timeoutMs: 30 };
    const hang: Handler = (request, response) => (request.url === '/' ? response.end() : undefined);
    expect(await verify(hang, { patience }, registryOf(record()))).toEqual(['error codes-live-silent codes/W.jsonl:1']);
  });

  it('says once, and asks no further, where the host itself is dead', async () => {
    expect(await verify((request) => request.socket.destroy())).toEqual(['error codes-live-host-silent site.yaml:1']);
  });

  it('asks again where a fault may pass, and is content when it did', async () => {
    const faults: Handler = (request, response, attempt) => {
      if (request.url === '/') response.end();
      else if (attempt === 1) request.socket.destroy();
      else if (attempt === 2) response.writeHead(429).end();
      else right(request, response, attempt);
    };
    expect(await verify(faults)).toEqual([]);
  });

  it('does not ask again for what will not pass', async () => {
    let asked = 0;
    const fault: Handler = (_, response) => {
      asked++;
      response.writeHead(404).end();
    };
    await verify(onlyW(fault));
    expect(asked).toBe(1);
  });

  it('notes a slow page without calling it broken', async () => {
    expect(await verify(right, { slowMs: -1 })).toEqual([
      'warning codes-live-slow codes/W.jsonl:1',
      'warning codes-live-slow codes/X.jsonl:1',
    ]);
  });

  it('asks no more than the given number at a time', async () => {
    let open = 0;
    let most = 0;
    const many = registryOf(...['2B7H5G', 'K7Y249', 'W94N76', 'X5Z6R2', 'W2B553'].map((c) => record({ c })));
    const counting: Handler = (request, response, attempt) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        right(request, response, attempt);
      }, 5);
    };
    expect(await verify(counting, { width: 2 }, many)).toEqual([]);
    expect(most).toBe(2);
  });

  it('asks adopted addresses too, following where they lead', async () => {
    const adopted = (legacy: string) => ({ legacy, to: 'spots/a', was: [], by: 'Hoa', at: '2026-11-21' });
    const known = registryOf(adopted('/qr/1'), adopted('/qr/2'));
    const faults: Handler = (request, response) => {
      if (request.url === '/qr/1') response.writeHead(302, { location: '/spots/a' }).end();
      else if (request.url === '/spots/a') response.end('<h1>Đèo</h1>');
      else response.writeHead(404).end();
    };
    expect(await verify(faults, {}, known)).toEqual(['error codes-live-missing codes/legacy.jsonl:1']);
  });

  it('reports an adopted address that ends at the page of another code', async () => {
    const adopted = { legacy: '/qr/1', to: 'spots/ma-pi-leng', was: [], by: 'Hoa', at: '2026-11-21' };
    const page =
      (code: string): Handler =>
      (request, response, attempt) => {
        if (request.url === '/qr/1') response.end(`<meta name="guide-code" content="${code}">`);
        else right(request, response, attempt);
      };
    expect(await verify(page('W94N76'), {}, registryOf(record(), adopted))).toEqual([]);
    expect(await verify(page('X5Z6R2'), {}, registryOf(record(), adopted))).toEqual([
      'error codes-live-wrong-page codes/legacy.jsonl:1',
    ]);
  });

  it('warns 90 days before the domain’s registration ends', async () => {
    const domain = { owner: 'Phòng Văn hóa', expires: '2027-02-19' };
    expect(await verify(right, { domain })).toEqual(['error codes-domain site.yaml:1']);
    expect(await verify(right, { domain, today: '2026-11-20' })).toEqual([]);
  });
});

it.each([
  ['<meta name="guide-code" content="W94N76">', 'W94N76'],
  ["<meta content='W94N76' name='guide-code' />", 'W94N76'],
  ['<meta name=guide-code content=W94N76>', 'W94N76'],
  ['<meta name="guide-codes" content="W94N76">', undefined],
  ['<p>guide-code W94N76', undefined],
])('reads the code of a page from %s', (html, code) => {
  expect(codeOfPage(html)).toBe(code);
});

describe('the certificate', () => {
  it('is read from the host itself, whoever issued it', async () => {
    const pem = (name: string) => readFileSync(new URL(`../../fixtures/codes/test-only.${name}.pem`, import.meta.url));
    const secure = createTlsServer({ key: pem('key'), cert: pem('cert') });
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    expect(await certificateExpiry('localhost', (secure.address() as AddressInfo).port)).toBe('2126-10-28');
    secure.close();
    await expect(certificateExpiry('localhost', 1)).rejects.toThrow();
  });

  it('is reported from 14 days before its end', () => {
    expect(certificateFindings('camnang.example', '2026-12-06', '2026-11-21')).toEqual([]);
    const [near] = certificateFindings('camnang.example', '2026-12-05', '2026-11-21');
    expect(near?.message.en).toContain('ends in 14 days (2026-12-05)');
    const [over] = certificateFindings('camnang.example', '2026-11-20', '2026-11-21');
    expect(over?.message.vi).toContain('đã hết hạn');
  });
});

it('the owner of a domain is named where it must be renewed', () => {
  const [found] = domainFindings('camnang.example', { owner: 'Phòng Văn hóa', expires: '2026-12-01' }, '2026-11-21');
  expect(found?.remedy.vi).toBe('Phòng Văn hóa cần gia hạn tên miền, rồi sửa ngày trong site.yaml.');
  expect(found?.message.vi).toContain('còn 10 ngày');
});
