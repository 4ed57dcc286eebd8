/** What `npm run photos -- --help` prints. */
export const HELP = {
  vi: `Đưa ảnh điện thoại vào cẩm nang: xoay thẳng, xóa tọa độ và mọi thông tin máy chụp, thu nhỏ, đặt tên, ghi vào facts.yaml.

Cách dùng: npm run photos                      kể những mục chưa có ảnh thật
           npm run photos -- THƯ-MỤC           máy hỏi từng ảnh
           npm run photos -- THƯ-MỤC --to heritage/hang-bua --nobody --credit "Lò Thị Hoa"

  --to LOẠI/MÃ          mọi ảnh của một mục; không ghi thì đoán theo tên thư mục (hang-bua/), hoặc hỏi
  --alt "…"             ảnh chụp gì, một câu tiếng Việt; --alt-en cho tiếng Anh
  --credit "…"          ai chụp; --licence "CC BY 4.0" cho phép dùng thế nào
  --nobody              không nhận ra mặt ai trong các ảnh này
  --consent SỐ-PHIẾU    người trong ảnh đã ký đồng ý; --consent-date NĂM-THÁNG-NGÀY

Nhận HEIC của iPhone, JPEG, PNG, WebP, AVIF, TIFF. Điều chưa trả lời thì ghi "CẦN VIẾT –" để npm run check nhắc.
Ảnh gốc không bị xóa hay sửa. Không dùng ảnh trẻ em. Kết quả: 0 tốt · 1 có ảnh chưa vào được · 2 gọi sai.`,
  en: `Brings a phone's pictures into the guide: upright, without place and camera data, smaller, named, listed in facts.yaml.

Usage: npm run photos                      lists the entries without a real picture
       npm run photos -- FOLDER            asks about each picture
       npm run photos -- FOLDER --to heritage/hang-bua --nobody --credit "Lò Thị Hoa"

  --to KIND/ID       all pictures are of one entry; else told by the folder's name (hang-bua/), or asked
  --alt "…"          what it shows, a sentence in Vietnamese; --alt-en in English
  --credit "…"       who took it; --licence "CC BY 4.0" how it may be used
  --nobody           nobody can be recognised in these pictures
  --consent NUMBER   the people in it have signed; --consent-date YEAR-MONTH-DAY

Takes an iPhone's HEIC, JPEG, PNG, WebP, AVIF, TIFF. What nobody answered is marked "CẦN VIẾT –" for check to find.
Originals are never deleted or changed. No pictures of children. Exit code: 0 fine · 1 some were left · 2 wrong call.`,
};
