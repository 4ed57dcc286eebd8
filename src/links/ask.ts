/** Asks whether an address still answers: HEAD, and GET where a server does not know HEAD. */
import { AGENT } from './robots.ts';

/**
 * `alive` · `moved`: answers elsewhere for good · `dead`: the server says there is no such page, or there is no such
 * host · `untold`: the server will not tell a program (401, 403, 429, 5xx) · `unreached`: no answer came, which may
 * be the network here.
 */
export interface LinkAnswer {
  readonly state: 'alive' | 'moved' | 'dead' | 'untold' | 'unreached';
  readonly status?: number;
  /** Where it answers now. */
  readonly now?: string;
  /** The system's name of the error. */
  readonly error?: string;
}

export interface AskOptions {
  /** Milliseconds for one request. */
  readonly patience: number;
  readonly fetch: typeof fetch;
}

const GONE = [404, 410];
/** Answers of servers that do not know HEAD, or treat it unlike GET. */
const TRY_GET = [400, 403, 404, 405, 406, 410, 500, 501, 503];

/** One address. Never throws. */
export async function askLink(url: string, options: AskOptions): Promise<LinkAnswer> {
  const head = await request(url, 'HEAD', options);
  if (head.status !== undefined && !TRY_GET.includes(head.status)) return head;
  if (head.error !== undefined && isNoHost(head.error)) return head;
  return request(url, 'GET', options);
}

async function request(url: string, method: 'HEAD' | 'GET', { patience, fetch }: AskOptions): Promise<LinkAnswer> {
  try {
    const answer = await fetch(url, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': `${AGENT}/1 (checks that links still answer)`, accept: 'text/html,*/*;q=0.5' },
    });
    await answer.body?.cancel();
    return judge(url, answer);
  } catch (error) {
    const name = errorName(error);
    return { state: isNoHost(name) ? 'dead' : 'unreached', error: name };
  }
}

function judge(asked: string, { status, ok, url }: Response): LinkAnswer {
  if (GONE.includes(status)) return { state: 'dead', status };
  if (!ok) return { state: 'untold', status };
  const isElsewhere =
    URL.parse(asked)?.hostname.replace(/^www\./, '') !== URL.parse(url)?.hostname.replace(/^www\./, '');
  return isElsewhere ? { state: 'moved', status, now: url } : { state: 'alive', status };
}

/** No such name: the domain ended, or was mistyped (or there is no network at all, which the caller finds out). */
function isNoHost(name: string): boolean {
  return name === 'ENOTFOUND';
}

function errorName(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  return cause?.code ?? name ?? 'Error';
}
