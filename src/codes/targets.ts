/** Whether every code still opens something, and every entry that should carry a code has one. */
import type { Diagnostic } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import { KINDS } from '../schemas/kinds.ts';
import { splitLotRef } from '../schemas/lot-ref.ts';
import { finding, type Place, warning } from './finding.ts';
import { codesByEntry } from './issue.ts';
import { isEntryRef } from './record.ts';
import { CODES_FOLDER, type Registry } from './registry.ts';
import { LEGACY_FILE } from './registry-file.ts';

/**
 * Compares the registry with the entries that exist.
 *
 * @param existingRefs  every entry of the content, `kind/id`; kinds without codes are ignored
 */
export function checkTargets(registry: Registry, existingRefs: Iterable<string>): Diagnostic[] {
  const existing = new Set(existingRefs);
  const found: Diagnostic[] = [];
  for (const record of registry.codes.values()) {
    const place = placeOf(registry, record.c);
    if (record.s !== 'gone') {
      if (!existing.has(record.to)) found.push(dangling(record.c, record.to, place, existing));
    } else if (record.gone && isEntryRef(record.gone.instead) && !existing.has(record.gone.instead)) {
      found.push(insteadMissing(record.c, record.gone.instead, place));
    }
  }
  for (const record of registry.legacy.values()) {
    if (!existing.has(record.to))
      found.push(dangling(record.legacy, record.to, placeOf(registry, record.legacy), existing));
  }
  return [...found, ...uncodedRefs(registry, existing).map(uncoded)];
}

/** What should carry a code and has none. A place that has closed keeps its page for those who know its sign; it needs no new one. */
export function uncodedRefs(registry: Registry, existingRefs: Iterable<string>): string[] {
  const coded = codesByEntry(registry);
  const closed = new Set([...registry.codes.values()].filter(({ s }) => s === 'gone').map(({ to }) => to));
  return [...new Set(existingRefs)].filter((ref) => isEntryRef(ref) && !coded.has(ref) && !closed.has(ref));
}

function placeOf(registry: Registry, key: string): Place {
  const file = key.length === 6 ? `${key.charAt(0)}.jsonl` : LEGACY_FILE;
  return registry.places.get(key) ?? { file: `${CODES_FOLDER}/${file}`, line: 1 };
}

/** A folder that was renamed is most like its old name, or has it in another kind. */
function dangling(key: string, ref: string, place: Place, existing: ReadonlySet<string>): Diagnostic {
  const lot = splitLotRef(ref);
  if (lot) return danglingLot(key, lot.productId, lot.lot, place);
  const id = ref.slice(ref.indexOf('/'));
  const near = [...existing].find((other) => other.endsWith(id)) ?? nearest(ref, [...existing]);
  const [to, toEnglish] = near ? [near, near] : ['loại/tên-mới', 'kind/new-id'];
  return finding(
    'codes-dangling',
    place,
    {
      message: {
        vi: `Mã ${key} mở "${ref}", nhưng không có mục này trong nội dung. Biển đã in sẽ dẫn tới trang trống.`,
        en: `The code ${key} opens "${ref}", but the content has no such entry. Its printed signs would lead nowhere.`,
      },
      remedy: {
        vi: `Nếu mục đã đổi tên: npm run codes -- move ${key} ${to}. Nếu đã đóng: npm run codes -- retire ${key} --why "…" --instead loại/tên. Nếu lỡ tay xóa: lấy lại thư mục ${ref}/. Nếu vừa cấp nhầm, chưa commit và chưa in: xóa dòng này trong ${place.file}.`,
        en: `If the entry was renamed: npm run codes -- move ${key} ${toEnglish}. If it has closed: npm run codes -- retire ${key} --why "…" --instead kind/id. If it was deleted by mistake: take the folder ${ref}/ back. If it was issued by mistake just now, never committed and never printed: delete this line of ${place.file}.`,
      },
    },
    'to',
  );
}

function danglingLot(key: string, productId: string, lot: string, place: Place): Diagnostic {
  const file = `products/${productId}/lots.csv`;
  const words = {
    message: {
      vi: `Mã ${key} mở lô ${lot} của products/${productId}, nhưng ${file} không có lô này. Nhãn đã dán sẽ dẫn tới trang trống.`,
      en: `The code ${key} opens the lot ${lot} of products/${productId}, but ${file} has no such lot. Its labels would lead nowhere.`,
    },
    remedy: {
      vi: `Lấy lại dòng của lô ${lot} trong ${file}: lô đã có mã thì giữ mãi, kể cả khi đã bán hết hay hết hạn. Lô phải thu hồi thì ghi cột recalled.`,
      en: `Take the row of the lot ${lot} in ${file} back: a lot that has a code is kept for good, sold out or expired. A lot that must not be used gets the column recalled.`,
    },
  };
  return finding('codes-dangling', place, words, 'to');
}

function insteadMissing(code: string, ref: string, place: Place): Diagnostic {
  return finding(
    'codes-instead-missing',
    place,
    {
      message: {
        vi: `Mã ${code} đã đóng và giới thiệu thay "${ref}", nhưng không có mục này.`,
        en: `The retired code ${code} offers "${ref}" instead, but there is no such entry.`,
      },
      remedy: {
        vi: `Chọn mục khác hoặc một loại (${KINDS.join(', ')}): npm run codes -- retire ${code} --why "…" --instead …`,
        en: `Name another entry or a kind (${KINDS.join(', ')}): npm run codes -- retire ${code} --why "…" --instead …`,
      },
    },
    'gone.instead',
  );
}

function uncoded(ref: string): Diagnostic {
  const lot = splitLotRef(ref);
  return warning(
    'codes-uncoded',
    { file: lot ? `products/${lot.productId}/lots.csv` : `${ref}/facts.yaml`, line: 1 },
    {
      message: { vi: `"${ref}" chưa có mã để in.`, en: `"${ref}" has no code to print yet.` },
      remedy: { vi: `Chạy: npm run codes -- issue ${ref}`, en: `Run: npm run codes -- issue ${ref}` },
    },
  );
}
