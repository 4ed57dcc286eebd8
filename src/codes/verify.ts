/**
 * Asks a live site for every code that was ever issued, as a phone in front of a sign would.
 *
 * A page says which code it answers: `<meta name="guide-code" content="W94N76">`. A host that answers
 * everything with its home page is thereby found out.
 */
import type { IsoDate } from '../lib/clock.ts';
import { type Diagnostic, sortDiagnostics } from '../lib/diagnostic.ts';
import { inParallel } from '../lib/in-parallel.ts';
import { codePath } from './address.ts';
import { type Answer, ask, type Patience } from './ask.ts';
import { certificateExpiry, certificateFindings } from './certificate.ts';
import { type DomainRegistration, domainFindings } from './domain.ts';
import { finding, type Place, warning } from './finding.ts';
import { codesByEntry } from './issue.ts';
import { CODES_FOLDER, type Registry } from './registry.ts';

export interface VerifyOptions {
  /** `https://host`; `http` only for a server on this machine. */
  readonly site: string;
  readonly today: IsoDate;
  /** From the site's configuration, where it is written down. */
  readonly domain?: DomainRegistration | undefined;
  /** Requests at a time. */
  readonly width?: number;
  readonly patience?: Patience;
  /** A page slower than this is reported, milliseconds. */
  readonly slowMs?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

const PATIENCE: Patience = { attempts: 4, backOffMs: 1000, timeoutMs: 20_000 };

/** Everything wrong with the live site, at the registry's lines. Errors: a sign does not work, or will not for long. */
export async function verifySite(registry: Registry, options: VerifyOptions): Promise<Diagnostic[]> {
  const { today, domain, width = 6, patience = PATIENCE, slowMs = 3000, onProgress } = options;
  const site = new URL(options.site);
  const found: Diagnostic[] = [];
  if (domain) found.push(...domainFindings(site.hostname, domain, today));
  if (site.protocol === 'https:') {
    const expires = await certificateExpiry(site.hostname, Number(site.port || 443)).catch(() => undefined);
    if (expires) found.push(...certificateFindings(site.hostname, expires, today));
  }
  // A host that is dead is said once, not once a code.
  const home = await ask(site.href, patience);
  if (home.kind === 'silence') return [...found, silentHost(site.host, home.reason)];

  const codesOf = codesByEntry(registry);
  const codes = [...registry.codes.keys()].sort();
  const legacy = [...registry.legacy.keys()].sort();
  let done = 0;
  const tick = () => onProgress?.(++done, codes.length + legacy.length);
  await inParallel(codes, width, async (code) => {
    const address = new URL(codePath(code), site).href;
    const answer = await ask(address, patience);
    found.push(...judgeCode(code, address, answer, slowMs, placeOf(registry, code)));
    tick();
  });
  await inParallel(legacy, width, async (key) => {
    const address = new URL(key, site).href;
    const answer = await ask(address, patience, true);
    found.push(
      ...judgeLegacy(key, address, answer, codesOf.get(registry.legacy.get(key)?.to ?? ''), placeOf(registry, key)),
    );
    tick();
  });
  return sortDiagnostics(found);
}

/** The code that a page says it answers; undefined where it says none. */
export function codeOfPage(html: string): string | undefined {
  const tag = /<meta\b[^>]*\bname=["']?guide-code["'\s][^>]*>/i.exec(html)?.[0];
  return /\bcontent=["']?([^"'\s>]+)/i.exec(tag ?? '')?.[1];
}

function judgeCode(code: string, address: string, answer: Answer, slowMs: number, place: Place): Diagnostic[] {
  if (answer.kind === 'redirect') return [redirect(code, address, answer.status, answer.location, place)];
  if (answer.kind !== 'page') return [noPage(code, address, answer, place)];
  const shown = codeOfPage(answer.html);
  if (shown !== code) return [wrongPage(code, address, shown, place)];
  return answer.ms > slowMs ? [slow(code, address, answer.ms, place)] : [];
}

/** An earlier address may lead on, and may end on a page that names no code; one that names another's is wrong. */
function judgeLegacy(
  key: string,
  address: string,
  answer: Answer,
  codes: readonly string[] | undefined,
  place: Place,
): Diagnostic[] {
  if (answer.kind !== 'page') return [noPage(key, address, answer, place)];
  const shown = codeOfPage(answer.html);
  return shown && codes && !codes.includes(shown) ? [wrongPage(key, address, shown, place)] : [];
}

function placeOf(registry: Registry, key: string): Place {
  return registry.places.get(key) ?? { file: CODES_FOLDER, line: 1 };
}

const PUBLISH = {
  vi: 'Dựng lại trang (npm run build) và đưa toàn bộ thư mục dist/ lên máy chủ.',
  en: 'Build the site again (npm run build) and put the whole dist/ folder on the host.',
};

const REACH = {
  vi: 'Kiểm tra mạng ở đây, rồi máy chủ, tên miền và chứng chỉ của trang.',
  en: 'Check the network here, then the site’s host, domain and certificate.',
};

function silentHost(host: string, reason: string): Diagnostic {
  const message = {
    vi: `${host} không trả lời (${reason}): không mã nào mở được.`,
    en: `${host} does not answer (${reason}): no code opens.`,
  };
  return finding('codes-live-host-silent', { file: 'site.yaml', line: 1 }, { message, remedy: REACH }, 'origin');
}

function noPage(key: string, address: string, answer: Answer, place: Place): Diagnostic {
  if (answer.kind === 'status') {
    const message = {
      vi: `${key}: ${address} trả lỗi ${answer.status}.`,
      en: `${key}: ${address} answers with the error ${answer.status}.`,
    };
    return finding('codes-live-missing', place, { message, remedy: PUBLISH });
  }
  const reason = answer.kind === 'silence' ? answer.reason : 'redirect';
  const message = {
    vi: `${key}: ${address} không trả lời (${reason}).`,
    en: `${key}: ${address} does not answer (${reason}).`,
  };
  return finding('codes-live-silent', place, { message, remedy: REACH });
}

function redirect(code: string, address: string, status: number, location: string, place: Place): Diagnostic {
  const message = {
    vi: `${code}: ${address} chuyển hướng (${status}) sang ${location || '?'}; mỗi lần chuyển tốn thêm một lượt trên sóng yếu.`,
    en: `${code}: ${address} redirects (${status}) to ${location || '?'}; each hop costs a round trip on a weak signal.`,
  };
  const remedy = {
    vi: 'Cấu hình máy chủ phục vụ Q/MÃ.html ngay tại /Q/MÃ, không thêm dấu / và không đổi chữ hoa.',
    en: 'Have the host serve Q/CODE.html at /Q/CODE itself, without adding a slash or changing capitals.',
  };
  return finding('codes-live-redirect', place, { message, remedy });
}

function wrongPage(code: string, address: string, shown: string | undefined, place: Place): Diagnostic {
  const message = shown
    ? { vi: `${code}: ${address} mở trang của mã ${shown}.`, en: `${code}: ${address} opens the page of ${shown}.` }
    : {
        vi: `${code}: ${address} mở một trang khác, không phải trang của mã này.`,
        en: `${code}: ${address} opens some other page, not the one of this code.`,
      };
  return finding('codes-live-wrong-page', place, { message, remedy: PUBLISH });
}

function slow(code: string, address: string, ms: number, place: Place): Diagnostic {
  const seconds = (ms / 1000).toFixed(1);
  const message = {
    vi: `${code}: ${address} mất ${seconds.replace('.', ',')} giây mới trả lời.`,
    en: `${code}: ${address} took ${seconds} seconds to answer.`,
  };
  const remedy = {
    vi: 'Nếu lặp lại: kiểm tra máy chủ, hoặc dùng nơi lưu trữ gần Việt Nam hơn.',
    en: 'If it happens again: check the host, or use one nearer to Vietnam.',
  };
  return warning('codes-live-slow', place, { message, remedy });
}
