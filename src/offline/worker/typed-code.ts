/** Codes typed by hand, offline: `/q/w94-n76` is `/Q/W94N76`. */
import { resolveCode } from '../../codes/resolve.ts';

const CODE_PATH = /^q\/([^/]+)\/?$/i;

/** The path of the code that was meant, if one issued code fits. */
export function typedCode(path: string, issued: Readonly<Record<string, unknown>>): string | undefined {
  const typed = CODE_PATH.exec(path)?.[1];
  const answer = typed === undefined ? undefined : resolveCode(typed, new Set(Object.keys(issued)));
  return answer?.found === 'one' ? `Q/${answer.code}` : undefined;
}

export const isCodePath = (path: string): boolean => CODE_PATH.test(path);
