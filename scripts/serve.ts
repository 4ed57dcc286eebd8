/** Serves the built site on this machine, as a static host would; `npm start` builds it first. */
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { type Command, EXIT, ReadableError, runCommand, say, UsageError } from '../src/lib/command.ts';
import { SECURITY_HEADERS, type StaticServer, serveStatic } from '../src/serving/static-server.ts';

const command: Command = {
  help: {
    vi: `Chạy thử trang web đã dựng ngay trên máy này.

Cách dùng: npm start -- [--port 4321] [--host 127.0.0.1]
           npm run serve -- …   (không dựng lại)

  --port SỐ      cổng; nếu đang bận thì dùng cổng kế tiếp (mặc định 4321)
  --host ĐỊA_CHỈ 0.0.0.0 để mở được từ điện thoại cùng mạng Wi-Fi

Thư mục được chạy: dist, hoặc OUT_DIR.`,
    en: `Serves the built site on this machine.

Usage: npm start -- [--port 4321] [--host 127.0.0.1]
       npm run serve -- …   (without building)

  --port NUMBER  a taken port moves on to the next (default 4321)
  --host ADDRESS 0.0.0.0 to open it from a phone on the same Wi-Fi

Folder served: dist, or OUT_DIR.`,
  },

  async run(args) {
    const options = readOptions(args);
    const root = process.env['OUT_DIR'] ?? 'dist';
    if (!existsSync(root)) {
      throw new ReadableError({
        vi: `Chưa có thư mục ${root}. Hãy chạy npm start, hoặc npm run build rồi npm run serve.`,
        en: `There is no folder ${root} yet. Run npm start, or npm run build and then npm run serve.`,
      });
    }
    const server = await serveStatic({ root, port: options.port, host: options.host, headers: SECURITY_HEADERS });
    const stopped = untilStopped();
    announce(server, options.host);
    await stopped;
    await server.close();
    return EXIT.ok;
  },
};

function readOptions(args: readonly string[]): { port: number; host: string } {
  const options = {
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    host: { type: 'string', default: '127.0.0.1' },
  } as const;
  let values: { port: string; host: string };
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    const reason = (error as Error).message;
    throw new UsageError({ vi: `Lệnh gọi chưa đúng: ${reason}`, en: reason });
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError({
      vi: `Cổng phải là số nguyên từ 0 đến 65535, không phải “${values.port}”.`,
      en: `The port must be a whole number from 0 to 65535, not "${values.port}".`,
    });
  }
  return { ...values, port };
}

function announce(server: StaticServer, host: string): void {
  const { port, takenPort } = server;
  if (takenPort !== undefined) {
    console.log(
      say({
        vi: `Cổng ${takenPort} đang bận, chuyển sang cổng ${port}.`,
        en: `Port ${takenPort} is taken, moved on to ${port}.`,
      }),
    );
  }
  const hosts = host === '0.0.0.0' ? ['127.0.0.1', ...localNetworkAddresses()] : [];
  const addresses = hosts.length > 0 ? hosts.map((address) => `http://${address}:${port}/`) : [`${server.url}/`];
  console.log(
    say({
      vi: `\nCẩm nang đang chạy tại:\n  ${addresses.join('\n  ')}\nNhấn Ctrl-C để dừng.`,
      en: `\nThe guide is served at:\n  ${addresses.join('\n  ')}\nPress Ctrl-C to stop.`,
    }),
  );
}

/** IPv4 addresses by which a phone on the same network reaches this machine. */
function localNetworkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** Resolves at the first signal to stop; `on`, so that an impatient second one does not break the clean end. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
}

await runCommand(command);
