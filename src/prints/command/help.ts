/** What `npm run print -- --help` and `--list` say. */
import { say } from '../../lib/command.ts';
import type { BilingualText } from '../../lib/diagnostic.ts';
import { ARTEFACTS } from '../artefacts.ts';
import { LABEL_GRIDS } from '../label-grids.ts';

const grids = Object.keys(LABEL_GRIDS).join(' · ');

export const HELP: BilingualText = {
  vi: `In biển, tem, thẻ và áp phích của cẩm nang. Mỗi mã in ra đều được đọc lại; một mã không đọc được thì không tệp nào được ghi.

Cách dùng: npm run print -- LOẠI mục… [tùy chọn]
           npm run print -- booklet      cả cẩm nang thành sổ A5
           npm run print -- --all        mọi loại, cho mọi mục hợp với nó
           npm run print -- --list       các loại, và các mục in được
           npm run print -- visit        giấy tờ thăm hộ: phiếu hỏi, phiếu đồng ý, bản đọc lại

Mục: loại/tên (heritage/hang-bua), hoặc mã (5B2-C38).

  --languages vi,en       một đến ba ngôn ngữ trong vi, en, fr, ko, zh (mặc định: của cẩm nang)
  --size a4               khổ biển: a5, a4, 20x30        --orientation portrait | landscape
  --distance 2m           đọc được từ xa bao nhiêu; khổ không đủ chỗ thì báo
  --dpi 300               độ phân giải máy in
  --grid 3x8-70x37        khổ tem: ${grids}
  --start 5 --count 2     tem đầu tiên còn trống, và số tem mỗi mã
  --lot BH-2611           số lô trên nhãn sản phẩm (nhiều lô: lặp lại); có trong lots.csv thì in cả ngày và mã của lô
  --serials 1-240         đánh số thứ tự từng nhãn của lô
  --layout page           catalogue: page mỗi sản phẩm một trang (a4, a5), grid tám sản phẩm một trang A4;
                          không nêu mục thì in mọi sản phẩm
  --side 80mm             cạnh mã của tấm khắc (SVG)
  --lang vi               ngôn ngữ của sổ
  --only meo-vac,heritage sổ chỉ gồm vùng, loại hoặc mục này
  --out prints            thư mục ghi ra

Khi đem in thật, ghi vào sổ in (codes/prints/) để sau này biết biển treo đâu:
  --log --material "nhôm 3 mm" [--by TÊN] [--place "cổng hang, bên phải"] [--visit 2027-05-21]
Bản xem thử thì đừng ghi: mã đã ghi là đã treo, muốn đóng phải nói biển ấy ra sao.

Kết quả: 0 tốt · 1 có lỗi · 2 gọi sai.`,
  en: `Prints the guide's signs, stickers, cards and posters. Every printed code is read back; if one cannot be read, no file is written.

Usage: npm run print -- ARTEFACT entry… [options]
       npm run print -- booklet      the whole guide as an A5 booklet
       npm run print -- --all        every artefact, for each entry that it suits
       npm run print -- --list       the artefacts, and the entries that can be printed
       npm run print -- visit        the papers of a household visit

Entry: kind/id (heritage/hang-bua), or a code (5B2-C38).

  --languages vi,en       one to three of vi, en, fr, ko, zh (default: the guide's)
  --size a4               of a sign: a5, a4, 20x30        --orientation portrait | landscape
  --distance 2m           from how far it must be read; refused where the format has no room
  --dpi 300               of the printer
  --grid 3x8-70x37        of labels: ${grids}
  --start 5 --count 2     the first free label, and how many of each code
  --lot BH-2611           a lot on product labels (repeat for more); one of lots.csv brings its days and its own code
  --serials 1-240         numbers the labels of the lot
  --layout page           of a catalogue: page a product (a4, a5), grid eight products to an A4;
                          every product where no entry is named
  --side 80mm             of the symbol on a plate for engravers (SVG)
  --lang vi               language of the booklet
  --only meo-vac,heritage a booklet of these areas, kinds or entries alone
  --out prints            where to write

When it is really printed, put it in the print log (codes/prints/), to know later where signs hang:
  --log --material "aluminium 3 mm" [--by NAME] [--place "cave gate, on the right"] [--visit 2027-05-21]
Do not log proofs: a logged code hangs somewhere, and retiring it asks what became of its signs.

Exit code: 0 fine · 1 something is wrong · 2 wrong call.`,
};

/** The artefacts by name, and the entries with their codes. */
export function listing(entries: readonly { readonly ref: string; readonly code: string }[]): string {
  const kinds = Object.entries(ARTEFACTS).map(([name, words]) => `  ${name.padEnd(16)}${say(words)}`);
  const lines = entries.map(({ ref, code }) => `  ${code}  ${ref}`);
  return [...kinds, '', ...lines].join('\n');
}
