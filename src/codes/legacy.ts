/** Addresses that an earlier system printed on a host which is ours now: the file that answers each. */
import type { Diagnostic } from '../lib/diagnostic.ts';
import { CODE_FOLDER } from './address.ts';
import { type Place, warning } from './finding.ts';
import { CODES_FOLDER, type Registry } from './registry.ts';
import { LEGACY_FILE } from './registry-file.ts';

/** Why no file can answer an address. */
export type Unservable = 'query' | 'extension' | 'code-folder' | 'path';

/** The file of the site that answers an address of ours; why none can; or undefined where its host is another's. */
export function legacyFile(address: string, host: string): { file: string } | { unservable: Unservable } | undefined {
  const url = URL.parse(address, `https://${host}`);
  if (url?.host !== host.toLowerCase()) return undefined;
  // A fragment never reaches a host; a query does, and a host of files ignores it.
  if (url.search !== '') return { unservable: 'query' };
  const path = decoded(url.pathname.slice(1));
  if (path === undefined || path.split('/').some((part) => part === '..' || part === '.' || /[\\:*?"<>|\0]/.test(part)))
    return { unservable: 'path' };
  if (path.toUpperCase().startsWith(`${CODE_FOLDER}/`)) return { unservable: 'code-folder' };
  if (path === '' || path.endsWith('/')) return { file: `${path}index.html` };
  if (/\.html?$/i.test(path)) return { file: path };
  // `/qr/tram.php` would be sent as a download.
  return /\.[a-z0-9]{1,5}$/i.test(path) ? { unservable: 'extension' } : { file: `${path}.html` };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Adopted addresses of ours that a host of files cannot answer: its technician must. */
export function legacyFindings(registry: Registry, host: string): Diagnostic[] {
  return [...registry.legacy.values()].flatMap(({ legacy, to }) => {
    const answer = legacyFile(legacy, host);
    if (!answer || 'file' in answer) return [];
    const place = registry.places.get(legacy) ?? { file: `${CODES_FOLDER}/${LEGACY_FILE}`, line: 1 };
    return [unservable(legacy, to, answer.unservable, place)];
  });
}

const REASONS: Record<Unservable, { vi: string; en: string }> = {
  query: { vi: 'phần sau dấu "?" không chọn được tệp', en: 'what follows the "?" cannot choose a file' },
  extension: { vi: 'đuôi tệp này không phải trang web', en: 'its ending is not that of a page' },
  'code-folder': { vi: 'thư mục /Q/ dành cho mã của cẩm nang', en: 'the folder /Q/ belongs to the guide’s codes' },
  path: { vi: 'đường dẫn này không đặt tên tệp được', en: 'its path cannot name a file' },
};

function unservable(address: string, to: string, reason: Unservable, place: Place): Diagnostic {
  const message = {
    vi: `Địa chỉ cũ "${address}" không tự mở được trên máy chủ tệp tĩnh: ${REASONS[reason].vi}.`,
    en: `The earlier address "${address}" cannot be answered by a static host: ${REASONS[reason].en}.`,
  };
  const remedy = {
    vi: `Nhờ người quản trị máy chủ chuyển hướng địa chỉ này tới trang của ${to}, rồi thử: npm run codes -- verify https://tên-miền`,
    en: `Have the host's technician redirect it to the page of ${to}, then try: npm run codes -- verify https://host`,
  };
  return warning('codes-legacy-unservable', place, { message, remedy }, 'legacy');
}
