/** `npm run bench -- NAME`: hands over to `scripts/bench/NAME.ts`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, EXIT, runCommand, UsageError } from '../src/lib/command.ts';

const FOLDER = join(import.meta.dirname, 'bench');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

const command: Command = {
  help: {
    vi: `Đo đạc và ghi kết quả vào docs/bench/.\n\nCách dùng: npm run bench -- TÊN [tùy chọn]   (mỗi phép đo có --help)\n\nCác phép đo: ${names.join(', ')}`,
    en: `Measures, and writes the results to docs/bench/.\n\nUsage: npm run bench -- NAME [options]   (each has --help)\n\nBenches: ${names.join(', ')}`,
  },
  async run([name = '', ...args]) {
    if (!names.includes(name)) {
      throw new UsageError({
        vi: name === '' ? 'Chưa nói đo gì.' : `Không có phép đo "${name}".`,
        en: name === '' ? 'Say what to measure.' : `There is no bench "${name}".`,
      });
    }
    const { status } = spawnSync(process.execPath, [join(FOLDER, `${name}.ts`), ...args], { stdio: 'inherit' });
    return status ?? EXIT.wrong;
  },
};

// `--help` after a name is that bench's own.
const [name = '', ...rest] = process.argv.slice(2);
if (names.includes(name)) process.exitCode = await command.run([name, ...rest]);
else await runCommand(command);
