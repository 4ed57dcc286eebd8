/** A static host as visitors meet one: HTTP/2 over TLS 1.3, text packed by Brotli; every site of the bench on its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { ReadableError } from '../../../src/lib/command.ts';
import { findAnswer } from '../../../src/serving/address.ts';
import { isCompressible, mediaType, WORTH_COMPRESSING } from '../../../src/serving/media-type.ts';

export interface SecureHost {
  readonly port: number;
  close(): Promise<void>;
}

interface Packed {
  readonly status: 200 | 301 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** Serves a folder; what was asked for once is answered from memory. */
export async function serveSecurely(folder: string, certificate: Certificate): Promise<SecureHost> {
  const root = await realpath(folder);
  const known = new Map<string, Packed>();
  const server: Http2SecureServer = createSecureServer({ ...certificate, minVersion: 'TLSv1.3' });
  server.on('stream', async (stream, { ':path': path = '/' }) => {
    stream.on('error', () => stream.destroy());
    const packed = known.get(path) ?? (await pack(root, path));
    known.set(path, packed);
    if (stream.destroyed) return;
    stream.respond({ ':status': packed.status, 'content-length': packed.bytes.byteLength, ...packed.headers });
    stream.end(packed.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function pack(root: string, path: string): Promise<Packed> {
  const answer = await findAnswer(root, path);
  if (answer.kind === 'redirect') {
    return { status: 301, headers: { location: answer.location }, bytes: Buffer.alloc(0) };
  }
  const status = answer.kind === 'file' ? 200 : 404;
  const file = answer.kind === 'file' ? answer.file.path : join(root, '404.html');
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  const type = mediaType(file);
  if (!isCompressible(type) || bytes.byteLength < WORTH_COMPRESSING) {
    return { status, headers: { 'content-type': type }, bytes };
  }
  const headers = { 'content-type': type, 'content-encoding': 'br' };
  return { status, headers, bytes: brotliCompressSync(bytes) };
}

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** A certificate that nobody trusts, of the usual size (P-256). Needs OpenSSL. */
export async function makeCertificate(): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    await promisify(execFile)('openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', '/CN=127.0.0.1', '-keyout', key, '-out', cert],
    ]);
    return { key: await readFile(key), cert: await readFile(cert) };
  } catch (error) {
    throw new ReadableError({
      vi: `Không tạo được chứng chỉ thử (${(error as Error).message}). Phép đo này cần lệnh openssl.`,
      en: `No certificate could be made (${(error as Error).message}). This bench needs the openssl command.`,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
