/** What `npm run codes -- --help` says. */
import type { BilingualText } from '../../lib/diagnostic.ts';

export const HELP: BilingualText = {
  vi: `Sổ mã in ra: mỗi mã là một cái tên vĩnh viễn, biển đã treo thì mã không bao giờ được mất.

Cách dùng: npm run codes -- LỆNH …

  issue [loại/tên …]        cấp mã cho các mục (không nêu mục: mọi mục chưa có mã)
  move MÃ loại/tên          mục đã đổi tên, gộp hoặc thay; cũng dùng khi nơi đã đóng mở lại
  retire MÃ --why "…" --instead loại/tên
                            nơi này đã đóng: vì sao, nên xem gì thay (một mục hoặc một loại)
      --why-en "…" --since 2026-11-21
      --signs "đã gỡ"       bắt buộc nếu mã đã in: các biển được xử lý thế nào
  adopt ĐỊA_CHỈ loại/tên    nhận một địa chỉ do hệ thống cũ đã in
  account loại/tên          ghi tài khoản nhận tiền (mới hoặc đổi) của một mục vào sổ, chờ duyệt
  approve loại/tên          một người khác duyệt tài khoản ấy, sau khi gọi chủ tài khoản đối chiếu
  check [--base BẢN] [--fix] [--json]
                            kiểm tra sổ mã và so với nhánh chính; --fix sắp lại tệp và cấp mã còn thiếu
  verify https://tên-miền   hỏi trang thật mọi mã đã cấp (chạy được bằng cron)
  where MÃ                  mã này đang treo ở đâu
  inspect                   các biển đến hạn đi kiểm tra
  withdrawn                 những sự đồng ý đã rút, và biển, nhãn đã in cần thay

  --by TÊN                  người làm việc này (mặc định: tên trong git)

Thư mục nội dung: content, hoặc CONTENT_DIR. Kết quả: 0 tốt · 1 có lỗi · 2 gọi sai.`,
  en: `The registry of printed codes: each code is a permanent name; once a sign hangs, its code is never lost.

Usage: npm run codes -- COMMAND …

  issue [kind/id …]         issues codes for entries (none named: for all that have none)
  move CODE kind/id         the entry was renamed, merged or replaced; also when a closed place opens again
  retire CODE --why "…" --instead kind/id
                            the place has closed: why (in Vietnamese), and what instead (an entry or a kind)
      --why-en "…" --since 2026-11-21
      --signs "taken down"  required for a printed code: what becomes of its signs
  adopt ADDRESS kind/id     takes over an address that an earlier system printed
  account kind/id           puts an entry's payment account (new or changed) on record, to be approved
  approve kind/id           another person approves it, after calling its holder to compare
  check [--base REV] [--fix] [--json]
                            checks the registry and compares it with the main branch; --fix tidies files and issues missing codes
  verify https://host       asks the live site for every code ever issued (fit for cron)
  where CODE                where this code hangs
  inspect                   signs that are due for a visit
  withdrawn                 consents that were taken back, and the printed signs and labels to replace

  --by NAME                 who does it (default: the name in git)

Content folder: content, or CONTENT_DIR. Exit code: 0 fine · 1 something is wrong · 2 wrong call.`,
};
