/** Runs a command as its process would, and keeps what it prints. */
export interface Printed {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs with an environment of its own; `process.env` and the outputs are put back after. */
export async function quietly(run: () => Promise<number>, env: Record<string, string> = {}): Promise<Printed> {
  const out: string[] = [];
  const err: string[] = [];
  const keep = (texts: string[]) => (text: string | Uint8Array) => texts.push(String(text)) > 0;
  const { env: envBefore } = process;
  const { write: outBefore } = process.stdout;
  const { write: errBefore } = process.stderr;
  const { log, error } = console;
  process.env = { ...envBefore, LC_ALL: '', LANG: 'vi_VN.UTF-8', ...env };
  process.stdout.write = keep(out);
  process.stderr.write = keep(err);
  console.log = (...parts: unknown[]) => void out.push(`${parts.join(' ')}\n`);
  console.error = (...parts: unknown[]) => void err.push(`${parts.join(' ')}\n`);
  try {
    const exitCode = await run();
    return { exitCode, out: out.join(''), err: err.join('') };
  } finally {
    process.env = envBefore;
    process.stdout.write = outBefore;
    process.stderr.write = errBefore;
    console.log = log;
    console.error = error;
  }
}
