/** What may never happen to a record that the main branch promises: each breach with its line and the remedy. */
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Base } from './base.ts';
import { finding, type Place } from './finding.ts';
import { type CodeRecord, serializeRecord } from './record.ts';
import { CODES_FOLDER, type Registry } from './registry.ts';
import { type AnyRecord, fileNameOf, keyOf } from './registry-file.ts';

/** Compares the registry with its base; pure. */
export function compareWithBase(current: Registry, base: Base): Diagnostic[] {
  const found: Diagnostic[] = [];
  const judged = new Set<string>();
  const promised = [...base.registry.codes.values(), ...base.registry.legacy.values(), ...base.dropped];
  for (const before of promised) {
    const key = keyOf(before);
    const breaches = compareRecord(before, current, base.name);
    // A record and its earlier forms usually break the same promise: say it once.
    for (const breach of breaches) {
      const mark = `${breach.code} ${key}`;
      if (!judged.has(mark)) found.push(breach);
      judged.add(mark);
    }
  }
  for (const [code, theirs] of base.ahead.codes) {
    const ours = current.codes.get(code);
    if (ours && !base.registry.codes.has(code) && ours.first !== theirs.first)
      found.push(reused(theirs, current, base.name));
  }
  return found;
}

function compareRecord(before: AnyRecord, current: Registry, baseName: string): Diagnostic[] {
  if ('legacy' in before) {
    const after = current.legacy.get(before.legacy);
    if (!after) return [deleted(before, current, baseName)];
    return keepsTrail(before, after) ? [] : [lostTrail(before, after, current)];
  }
  const after = current.codes.get(before.c);
  if (!after) return [deleted(before, current, baseName)];
  if (after.first !== before.first || after.kind !== before.kind) return [reused(before, current, baseName)];
  const found: Diagnostic[] = [];
  if (!keepsTrail(before, after)) found.push(lostTrail(before, after, current));
  if (before.gone && !after.gone) found.push(cameBackSilently(before, current));
  if (after.by !== before.by || after.at !== before.at) found.push(rewritten(before, current));
  return found;
}

/** Whether `was` still begins with every earlier target, and a former `to` went into it. */
function keepsTrail(before: AnyRecord, after: AnyRecord): boolean {
  const trail = [...before.was, before.to];
  const now = [...after.was, after.to];
  return trail.length <= now.length && trail.every((ref, index) => ref === now[index]);
}

function deleted(before: AnyRecord, current: Registry, baseName: string): Diagnostic {
  const line = serializeRecord(before);
  return finding('codes-deleted', wouldStand(before, current), {
    message: {
      vi: `Mã ${keyOf(before)} có trên ${baseName} nhưng đã bị xóa. Biển đã in sẽ không mở được trang nào.`,
      en: `The code ${keyOf(before)} is on ${baseName} but was deleted. Its printed signs would open nothing.`,
    },
    remedy: {
      vi: `Đặt lại dòng này: ${line} — nếu nơi ấy đã đóng, dùng: npm run codes -- retire ${keyOf(before)}`,
      en: `Put this line back: ${line} — if the place has closed, use: npm run codes -- retire ${keyOf(before)}`,
    },
  });
}

function reused(before: CodeRecord, current: Registry, baseName: string): Diagnostic {
  const { c, kind, first } = before;
  const now = current.codes.get(c)?.first ?? '';
  return finding(
    'codes-reused',
    placeOf(before, current),
    {
      message: {
        vi: `Mã ${c} trên ${baseName} được cấp cho "${first}" (${kind}), ở đây lại là của "${now}". Mã đã cấp không dùng lại cho nơi khác.`,
        en: `On ${baseName} the code ${c} was issued for "${first}" (${kind}), here it is for "${now}". An issued code is never used again.`,
      },
      remedy: {
        vi: `Đặt lại "kind":"${kind}" và "first":"${first}". Mục "${now}" cần mã mới: npm run codes -- issue ${now}; nếu mục chỉ đổi tên: npm run codes -- move ${c} ${now}`,
        en: `Put back "kind":"${kind}" and "first":"${first}". "${now}" needs a code of its own: npm run codes -- issue ${now}; if the entry was only renamed: npm run codes -- move ${c} ${now}`,
      },
    },
    'first',
  );
}

function lostTrail(before: AnyRecord, after: AnyRecord, current: Registry): Diagnostic {
  const trail = [...before.was, before.to];
  const was = JSON.stringify(after.to === before.to ? before.was : trail);
  return finding(
    'codes-history-rewritten',
    placeOf(before, current),
    {
      message: {
        vi: `Mã ${keyOf(before)} từng mở ${trail.map((ref) => `"${ref}"`).join(', rồi ')}; "was" không còn giữ đủ.`,
        en: `The code ${keyOf(before)} once opened ${trail.map((ref) => `"${ref}"`).join(', then ')}; "was" no longer keeps all of it.`,
      },
      remedy: {
        vi: `Đặt lại "was":${was}${after.to === before.to ? '' : ` trước "to":"${after.to}" (lệnh npm run codes -- move tự làm việc này)`}.`,
        en: `Put back "was":${was}${after.to === before.to ? '' : ` before "to":"${after.to}" (npm run codes -- move does this by itself)`}.`,
      },
    },
    'was',
  );
}

function cameBackSilently(before: CodeRecord, current: Registry): Diagnostic {
  return finding(
    'codes-came-back',
    placeOf(before, current),
    {
      message: {
        vi: `Mã ${before.c} đã đóng ("gone"), ở đây lại hoạt động mà lời đóng bị xóa.`,
        en: `The code ${before.c} was retired ("gone"); here it is alive again and the words of its closure are deleted.`,
      },
      remedy: {
        vi: `Lấy lại dòng cũ, rồi chạy: npm run codes -- move ${before.c} ${before.to}`,
        en: `Take the old line back, then run: npm run codes -- move ${before.c} ${before.to}`,
      },
    },
    'gone',
  );
}

function rewritten(before: CodeRecord, current: Registry): Diagnostic {
  return finding(
    'codes-issue-rewritten',
    placeOf(before, current),
    {
      message: {
        vi: `Người cấp hoặc ngày cấp mã ${before.c} bị sửa.`,
        en: `Who issued the code ${before.c}, or when, was changed.`,
      },
      remedy: {
        vi: `Đặt lại "by":"${before.by}","at":"${before.at}".`,
        en: `Put back "by":"${before.by}","at":"${before.at}".`,
      },
    },
    'at',
  );
}

function placeOf(record: AnyRecord, current: Registry): Place {
  return current.places.get(keyOf(record)) ?? wouldStand(record, current);
}

/** The line where a deleted record belongs. */
function wouldStand(record: AnyRecord, current: Registry): Place {
  const file = `${CODES_FOLDER}/${fileNameOf(record)}`;
  let line = 1;
  for (const [key, place] of current.places) {
    if (place.file === file && key < keyOf(record)) line = Math.max(line, place.line + 1);
  }
  return { file, line };
}
