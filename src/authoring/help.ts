/** What `npm run new -- --help` says. */
import type { BilingualText } from '../lib/diagnostic.ts';
import { KINDS } from '../schemas/kinds.ts';

export const HELP: BilingualText = {
  vi: `Tạo một mục mới, một cẩm nang của riêng mình, hoặc thêm một ngôn ngữ cho phần mềm.

Cách dùng: npm run new -- LOẠI [MÃ]     ví dụ: npm run new -- heritage den-lang
           npm run new -- guide THƯ-MỤC
           npm run new -- locale NGÔN-NGỮ    ví dụ: npm run new -- locale de; gọi lại để biết còn gì chưa dịch

Loại: ${KINDS.join(', ')}.
Thiếu gì thì được hỏi; khi chạy không có người trả lời, dùng:

  --name "Đền làng"       tên tiếng Việt (mã lấy theo tên nếu không ghi)
  --name-en "Temple"      tên tiếng Anh; có thì tạo cả en.mdx
  --locality quy-chau     vùng, trong localities.yaml
  --commune 16792         mã xã
  --lat 19.61 --lon 105.02
  --stops a,b             các điểm dừng của một tuyến (routes)
  --by "Hoa"              người cấp mã in

Thư mục nội dung: content, hoặc CONTENT_DIR. Kết quả: 0 tốt · 1 không tạo được · 2 gọi sai.`,
  en: `Makes a new entry, a guide of one's own, or adds a language to the product.

Usage: npm run new -- KIND [ID]         for example: npm run new -- heritage den-lang
       npm run new -- guide FOLDER
       npm run new -- locale TAG           for example: npm run new -- locale de; again to hear what is left

Kinds: ${KINDS.join(', ')}.
What is missing is asked for; where nobody can answer, use:

  --name "Đền làng"       Vietnamese name (the id follows it where none is given)
  --name-en "Temple"      English name; with it en.mdx is made too
  --locality quy-chau     locality, from localities.yaml
  --commune 16792         commune code
  --lat 19.61 --lon 105.02
  --stops a,b             stops of a route (routes)
  --by "Hoa"              who issues the printed code

Content folder: content, or CONTENT_DIR. Exit code: 0 fine · 1 could not be made · 2 wrong call.`,
};
