/** What can be wrong with a printed code, in words: one function a fault, one permanent code each. */
import type { BilingualText, Diagnostic } from '../../lib/diagnostic.ts';
import { MIN_MODULE_MM } from '../size.ts';
import type { DecoderName } from './decoders.ts';

/** A fault without its place. */
export interface Finding {
  readonly code: string;
  readonly message: BilingualText;
  readonly remedy: BilingualText;
}

const NAMES: Record<DecoderName, string> = { zxing: 'ZXing', zbar: 'ZBar', qr: 'qr' };

const list = (names: readonly DecoderName[]) => names.map((name) => NAMES[name]).join(', ');

const mm = (value: number) => ({ vi: `${value.toFixed(2).replace('.', ',')} mm`, en: `${value.toFixed(2)} mm` });

const percent = (share: number) => `${Math.round(share * 100)} %`;

const CLEAR_THE_CODE: BilingualText = {
  vi: 'Chừa trống hoàn toàn vùng mã: không để chữ, hoa văn, ảnh hay khung nào chạm vào, rồi tạo lại bản in.',
  en: 'Keep the code’s area bare: no text, ornament, picture or frame may touch it; then make the print again.',
};

const TELL_THE_TECHNICIAN: BilingualText = {
  vi: 'Bản in và phần khai báo của nó lệch nhau. Tạo lại bản in; nếu vẫn lỗi, báo cho người phụ trách kỹ thuật.',
  en: 'The print and its own description disagree. Make the print again; if it persists, tell whoever looks after the software.',
};

export function notRead(decoders: readonly DecoderName[], text: string): Finding {
  return {
    code: 'code-not-read',
    message: {
      vi: `Mã “${text}” không đọc lại được bằng ${list(decoders)}: điện thoại của khách cũng có thể không quét được.`,
      en: `The code “${text}” cannot be read back by ${list(decoders)}: a visitor’s phone may fail as well.`,
    },
    remedy: CLEAR_THE_CODE,
  };
}

export function readsOtherwise(decoders: readonly DecoderName[], text: string, read: string): Finding {
  return {
    code: 'code-reads-otherwise',
    message: {
      vi: `Mã phải là “${text}” nhưng ${list(decoders)} đọc ra “${read}”.`,
      en: `The code should say “${text}”, but ${list(decoders)} read “${read}”.`,
    },
    remedy: {
      vi: 'Đừng in tệp này: mã dẫn sai chỗ. Tạo lại bản in từ nội dung hiện có.',
      en: 'Do not print this file: its code leads to the wrong place. Make the print again from the present content.',
    },
  };
}

export function unexpected(text: string, xMm: number, yMm: number): Finding {
  return {
    code: 'code-unexpected',
    message: {
      vi: `Trang có thêm một mã không khai báo, “${text}”, cách mép trái ${mm(xMm).vi}, mép trên ${mm(yMm).vi}.`,
      en: `The page holds a code that nobody declared, “${text}”, ${mm(xMm).en} from the left and ${mm(yMm).en} from the top.`,
    },
    remedy: {
      vi: 'Bỏ mã đó khỏi bản in (có thể nằm trong một tấm ảnh), hoặc đăng ký nó nếu đúng là mã của cẩm nang.',
      en: 'Take it off the print (it may be inside a picture), or register it if it is one of the guide’s.',
    },
  };
}

export function notRegistered(text: string): Finding {
  return {
    code: 'code-not-registered',
    message: {
      vi: `Mã “${text}” không có trong sổ mã, hoặc đã đóng: biển này sẽ không mở được trang nào.`,
      en: `The code “${text}” is not in the registry, or is retired: the sign would open nothing.`,
    },
    remedy: {
      vi: 'In lại từ nội dung hiện có; xem sổ mã: npm run codes -- check',
      en: 'Print again from the present content; look at the registry: npm run codes -- check',
    },
  };
}

export function damaged(text: string, unusedCorrection: number): Finding {
  return {
    code: 'code-damaged',
    message: {
      vi: `Mã “${text}” còn đọc được nhưng đã tốn ${percent(1 - unusedCorrection)} khả năng sửa lỗi ngay khi chưa in: có gì đó che mất ô.`,
      en: `The code “${text}” still reads, but has spent ${percent(1 - unusedCorrection)} of its error correction before it is even printed: something covers modules.`,
    },
    remedy: CLEAR_THE_CODE,
  };
}

export function quietZoneInvaded(text: string): Finding {
  return {
    code: 'code-quiet-zone',
    message: {
      vi: `Viền trắng quanh mã “${text}” không đủ 4 ô trắng ở mọi phía.`,
      en: `The white border of the code “${text}” is not 4 white modules wide on every side.`,
    },
    remedy: CLEAR_THE_CODE,
  };
}

export function lowContrast(text: string, contrast: number, least: number): Finding {
  return {
    code: 'code-contrast',
    message: {
      vi: `Mã “${text}” có độ tương phản ${percent(contrast)}; cần ít nhất ${percent(least)}.`,
      en: `The code “${text}” has a contrast of ${percent(contrast)}; at least ${percent(least)} is needed.`,
    },
    remedy: {
      vi: 'In mã màu đen thuần (K100) trên nền trắng.',
      en: 'Print the code in plain black (K100) on white.',
    },
  };
}

export function moduleTooSmall(text: string, moduleMm: number, neededMm: number): Finding {
  return {
    code: 'code-module-small',
    message: {
      vi: `Mỗi ô của mã “${text}” chỉ rộng ${mm(moduleMm).vi}; điện thoại rẻ tiền cần ít nhất ${String(MIN_MODULE_MM).replace('.', ',')} mm.`,
      en: `A module of the code “${text}” is only ${mm(moduleMm).en} wide; a cheap phone needs at least ${MIN_MODULE_MM} mm.`,
    },
    remedy: {
      vi: `In mã rộng ít nhất ${mm(neededMm).vi} (chưa kể viền trắng), hoặc chọn khổ in lớn hơn.`,
      en: `Print the code at least ${mm(neededMm).en} wide (without its white border), or choose a larger size.`,
    },
  };
}

export function misplaced(text: string, offModules: number): Finding {
  return {
    code: 'code-misplaced',
    message: {
      vi: `Mã “${text}” không nằm đúng chỗ hoặc không đúng cỡ đã khai: lệch ${offModules.toFixed(1).replace('.', ',')} ô.`,
      en: `The code “${text}” is not where, or not as large as, the print declares: off by ${offModules.toFixed(1)} modules.`,
    },
    remedy: TELL_THE_TECHNICIAN,
  };
}

export function modulesDiffer(text: string, declared: number, found: number): Finding {
  return {
    code: 'code-modules',
    message: {
      vi: `Mã “${text}” được khai là ${declared} × ${declared} ô nhưng trên trang là ${found} × ${found} ô.`,
      en: `The code “${text}” is declared as ${declared} × ${declared} modules, but the page shows ${found} × ${found}.`,
    },
    remedy: TELL_THE_TECHNICIAN,
  };
}

export function levelDiffers(text: string, declared: string, read: string): Finding {
  return {
    code: 'code-level',
    message: {
      vi: `Mã “${text}” phải có mức sửa lỗi ${declared} nhưng mã trên trang ghi mức ${read}.`,
      en: `The code “${text}” should be of error correction level ${declared}, but the symbol says ${read}.`,
    },
    remedy: {
      vi: `Tạo lại bản in ở mức ${declared}.`,
      en: `Make the print again at level ${declared}.`,
    },
  };
}

export function nearTrim(text: string, distanceMm: number, neededMm: number): Finding {
  const outside = distanceMm < 0;
  return {
    code: 'code-near-trim',
    message: {
      vi: outside
        ? `Mã “${text}” vượt ra ngoài đường cắt ${mm(-distanceMm).vi}.`
        : `Mã “${text}” cách đường cắt ${mm(distanceMm).vi}; cần ít nhất ${mm(neededMm).vi} để viền trắng không bị xén.`,
      en: outside
        ? `The code “${text}” reaches ${mm(-distanceMm).en} beyond the cut.`
        : `The code “${text}” is ${mm(distanceMm).en} from the cut; ${mm(neededMm).en} are needed so that its white border survives.`,
    },
    remedy: {
      vi: 'Dời mã vào trong, hoặc chọn khổ giấy lớn hơn.',
      en: 'Move the code inwards, or choose a larger sheet.',
    },
  };
}

export function pageCountDiffers(declared: number, found: number): Finding {
  return {
    code: 'print-page-count',
    message: {
      vi: `Bản in khai ${declared} trang nhưng tệp PDF có ${found} trang.`,
      en: `The print declares ${declared} pages, but the PDF has ${found}.`,
    },
    remedy: { vi: 'Tạo lại bản in.', en: 'Make the print again.' },
  };
}

export function unreadablePdf(reason: string): Finding {
  return {
    code: 'print-unreadable',
    message: { vi: `Không mở được tệp PDF: ${reason}.`, en: `The PDF cannot be opened: ${reason}.` },
    remedy: { vi: 'Tạo lại bản in.', en: 'Make the print again.' },
  };
}

export function unreadableImage(reason: string): Finding {
  return {
    code: 'code-file-unreadable',
    message: { vi: `Không mở được tệp ảnh của mã: ${reason}.`, en: `The code’s picture cannot be opened: ${reason}.` },
    remedy: { vi: 'Dựng lại trang để ghi lại tệp này.', en: 'Build the site again to write this file anew.' },
  };
}

export function undeclaredFile(): Finding {
  return {
    code: 'code-file-undeclared',
    message: {
      vi: 'Tệp này nằm trong thư mục mã nhưng không ứng với mã nào trong sổ đăng ký.',
      en: 'This file lies in the folder of codes but belongs to no code of the registry.',
    },
    remedy: { vi: 'Xóa tệp, rồi dựng lại trang.', en: 'Delete the file and build the site again.' },
  };
}

/** Only a warning: two decoders still decide. */
export function decoderAbsent(decoders: readonly DecoderName[]): Finding {
  return {
    code: 'decoder-absent',
    message: {
      vi: `Chưa cài ${list(decoders)}: mã chỉ được đọc lại bằng các bộ giải mã còn lại.`,
      en: `${list(decoders)} is not installed: codes were read back by the other decoders only.`,
    },
    remedy: {
      vi: 'Trước khi in số lượng lớn, cài đủ bằng “npm install --include=dev” rồi in lại.',
      en: 'Before a large print run, install it with “npm install --include=dev” and print again.',
    },
  };
}

/**
 * Puts a finding in its place: the page (1-based) is the line, so that every reporter can show it.
 *
 * @param field  `pages.0.codes.2`, or empty for the file itself
 */
export function diagnostic(
  finding: Finding,
  file: string,
  page: number,
  field: string,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return { ...finding, severity, file, line: page, column: 1, field };
}
