/** Makes a guide of one's own: no places yet, but ready to build. */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { replaceDirectory, writeFileAtomic } from '../lib/atomic-write.ts';
import type { IsoDate } from '../lib/clock.ts';
import { ReadableError } from '../lib/command.ts';
import { slugify } from '../lib/slug.ts';
import { service } from '../schemas/service.ts';
import { DRAFT_MARK } from './draft-mark.ts';
import { factsTemplate, inline } from './facts-template.ts';
import { proseTemplate } from './prose-template.ts';
import { folderReadmes } from './readmes.ts';

export interface NewGuide {
  /** The guide's Vietnamese name; the folder's name where there is none. */
  readonly name?: string | undefined;
  readonly today: IsoDate;
}

/**
 * Fills a folder that is not there yet, or empty.
 *
 * @returns paths relative to it
 * @throws {ReadableError} where the folder holds something
 */
export async function newGuide(folder: string, { name, today }: NewGuide): Promise<string[]> {
  const target = resolve(folder);
  const title = name?.normalize('NFC').trim() || 'Cẩm nang của chúng tôi';
  const inside = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw notAFolder(folder);
  });
  if (inside.length > 0) throw notEmpty(folder);
  const files = new Map([
    ['site.yaml', siteYaml(title)],
    ['localities.yaml', LOCALITIES],
    ['services.csv', `${Object.keys(service.shape).join(',')}\n`],
    ...aboutPage(title, today),
    ...folderReadmes(),
  ]);
  await replaceDirectory(target, async (aside) => {
    for (const [file, text] of files) await writeFileAtomic(join(aside, file), text);
  });
  return [...files.keys()];
}

/** The page that a new guide begins with. */
export const FIRST_PAGE = 'handbook/ve-cam-nang';

/** A guide needs one page to be built: the one that says what it is. */
function aboutPage(title: string, today: IsoDate): [string, string][] {
  const draft = { kind: 'handbook', id: 've-cam-nang', name: `Về ${title}`, today } as const;
  const facts = factsTemplate({ ...draft, communes: [], formerCommunes: [], stops: [] });
  return [
    [`${FIRST_PAGE}/facts.yaml`, facts.replace(/^topic: .*$/m, 'topic: about')],
    [`${FIRST_PAGE}/vi.mdx`, proseTemplate('vi', draft.name)],
  ];
}

function siteYaml(title: string): string {
  return `# Cẩm nang này là gì: tên, địa chỉ, ngôn ngữ, khung bản đồ, số khẩn cấp.
id: ${slugify(title) || 'cam-nang'}
name:
  vi: ${inline(title)}
tagline:
  vi: ${DRAFT_MARK} một dòng giới thiệu
# Địa chỉ được in lên biển, không bao giờ đổi nữa. Chưa có tên miền: giữ .example và sample: true, bản in sẽ mang chữ "MẪU".
origin: https://ten-mien.example # ${DRAFT_MARK} tên miền của mình, tới 30 ký tự
sample: true
languages: [vi, en]
# Khung bản đồ: mọi điểm phải nằm trong khung này.
bounds: { south: 21.00, west: 105.00, north: 21.50, east: 105.50 } # ${DRAFT_MARK} khung của mình
contact: {}
emergency:
  - number: "112"
    for: { vi: "Thiên tai, cứu nạn", en: Disaster and rescue }
  - number: "113"
    for: { vi: Công an, en: Police }
  - number: "114"
    for: { vi: Cứu hỏa, en: Fire }
  - number: "115"
    for: { vi: Cấp cứu y tế, en: Ambulance }
`;
}

const LOCALITIES = `# Vùng (huyện cũ) và xã. Mã xã là mã quốc gia từ 1/7/2025, năm chữ số trong ngoặc kép.
since: "2025-07-01"
localities:
  - id: vung-mau # ${DRAFT_MARK} đổi thành vùng của mình, ví dụ quy-chau
    name: { vi: Vùng mẫu, en: Sample area }
    summary: { vi: ${DRAFT_MARK} một câu về vùng này }
    province: Tên tỉnh # ${DRAFT_MARK} tỉnh hiện nay
    formerProvince: Tên tỉnh # ${DRAFT_MARK} tỉnh trước 1/7/2025
    formerDistrict: Tên huyện # ${DRAFT_MARK} huyện trước 1/7/2025
    illustration: mountain
    bounds: { south: 21.00, west: 105.00, north: 21.50, east: 105.50 }
communes:
  - { code: "00000", name: Tên xã, province: Tên tỉnh, locality: vung-mau, former: [{ name: Tên xã cũ }] } # ${DRAFT_MARK} xã của mình
`;

function notEmpty(folder: string): ReadableError {
  return new ReadableError({
    vi: `Thư mục "${folder}" đã có nội dung, nên không tạo gì ở đó. Chọn một thư mục mới.`,
    en: `The folder "${folder}" holds something already, so nothing was made. Choose a new one.`,
  });
}

function notAFolder(folder: string): ReadableError {
  return new ReadableError({
    vi: `"${folder}" không phải thư mục mở được. Chọn một đường dẫn khác.`,
    en: `"${folder}" is no folder that can be opened. Choose another path.`,
  });
}
