/**
 * Serves a built site as static hosts do, for `npm start`, tests and benches.
 *
 * Ranges, conditional requests and HEAD are `send`'s; which file answers is `address.ts`'s.
 *
 *     const server = await serveStatic({ root: 'dist' });
 *     await fetch(server.url);
 *     await server.close();
 */
import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import { join } from 'node:path';
import send from 'send';
import { findAnswer, findFile, type SiteFile } from './address.ts';
import { acceptedEncoding, EncodedFiles } from './encoding.ts';
import { type Faults, inject } from './fault.ts';
import { type Listening, listen } from './listen.ts';
import { cacheControl, isCompressible, mediaType } from './media-type.ts';

export { SECURITY_HEADERS } from '../hosting/security-headers.ts';

export interface StaticServerOptions {
  /** The site's folder. */
  readonly root: string;
  /** Default 0: any that is free. A taken one moves on to the next. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine alone. */
  readonly host?: string;
  /** Added to every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly faults?: Faults;
  /** Certificate and key: serves HTTPS. */
  readonly tls?: Pick<ServerOptions, 'cert' | 'key'>;
}

export interface StaticServer extends Listening {
  /** `http://127.0.0.1:4321`, without a slash. */
  readonly url: string;
  /** Ends every connection at once and frees the port. */
  close(): Promise<void>;
}

/**
 * Starts serving.
 *
 * @throws {ReadableError} where no port can be had
 * @throws where `root` does not exist (ENOENT)
 */
export async function serveStatic(options: StaticServerOptions): Promise<StaticServer> {
  const host = options.host ?? '127.0.0.1';
  const site = new Site(await realpath(options.root), options);
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    // A file may vanish between being found and being read, when the site is built anew.
    site.answer(request, response).catch(() => response.destroy());
  };
  const server: Server = options.tls ? createSecureServer(options.tls, answer) : createServer(answer);
  const listening = await listen(server, options.port ?? 0, host);
  return {
    ...listening,
    url: `${options.tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${listening.port}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await site.encoded.clear();
    },
  };
}

class Site {
  readonly encoded: EncodedFiles;
  readonly #root: string;
  readonly #options: StaticServerOptions;

  constructor(root: string, options: StaticServerOptions) {
    this.#root = root;
    this.#options = options;
    this.encoded = new EncodedFiles(root);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.#options.faults?.(request);
    if (fault !== undefined && (await inject(fault, response))) return;
    for (const [name, value] of Object.entries(this.#options.headers ?? {})) response.setHeader(name, value);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return endWithText(response, 405, 'Method Not Allowed');
    }
    const answer = await findAnswer(this.#root, request.url ?? '/');
    switch (answer.kind) {
      case 'file':
        return this.#sendFile(request, response, answer.file);
      case 'redirect':
        response.setHeader('Location', answer.location);
        return endWithText(response, 301, 'Moved Permanently');
      case 'not-found':
        return this.#sendNotFound(request, response);
      case 'malformed':
        return endWithText(response, 400, 'Bad Request');
    }
  }

  async #sendNotFound(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await findFile(this.#root, join(this.#root, '404.html'));
    if (page === undefined) return endWithText(response, 404, 'Not Found');
    response.statusCode = 404;
    return this.#sendFile(request, response, page);
  }

  async #sendFile(request: IncomingMessage, response: ServerResponse, file: SiteFile): Promise<void> {
    const type = mediaType(file.path);
    response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', cacheControl(request.url ?? '/'));
    let { path } = file;
    if (isCompressible(type)) {
      response.setHeader('Vary', 'Accept-Encoding');
      const encoding = acceptedEncoding(request.headers['accept-encoding']);
      const encoded = encoding && (await this.encoded.find(file, encoding));
      if (encoding && encoded) {
        path = encoded;
        response.setHeader('Content-Encoding', encoding);
      }
    }
    send(request, encodeURI(path), {
      acceptRanges: response.statusCode === 200,
      cacheControl: false,
      dotfiles: 'allow', // `address.ts` has decided; the site may lie below `.cache`
      index: false,
    }).pipe(response);
  }
}

function endWithText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': text.length }).end(text);
}
