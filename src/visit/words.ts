/** The words of the visit's papers. What is read aloud is said as one says it in a kitchen, not as a form does. */
export const VISIT_WORDS = {
  vi: {
    title: { homestays: 'Phiếu thăm hộ – homestay', producers: 'Phiếu thăm hộ – người làm ra sản phẩm' },
    guide: 'Nhập vào bảng tính: mỗi dòng dưới đây là một cột, tên cột ở bên phải.',
    sample: 'MẪU',
    date: 'Ngày thăm',
    officer: 'Người thăm',
    consent: 'Phiếu đồng ý số DY-',
    readAloud: 'Đọc to, chậm, bằng thứ tiếng chủ nhà hiểu nhất:',
    speech:
      '“Chúng tôi làm cẩm nang du lịch của quê mình. Chúng tôi xin phép ghi những điều nhà mình vừa kể, để khách tự gọi cho nhà mình, không qua ai. Lên mạng thì ai cũng đọc được, cả người ở xa. Nhà mình chọn từng ô dưới đây; không chọn cũng không sao, không mất quyền lợi gì, và không phải trả tiền. Đổi ý lúc nào cũng được, cứ báo: {contact}. Trong 15 ngày chúng tôi xóa khỏi trang và đi gỡ bản in. Chúng tôi không ghi dân tộc của ai, không dùng ảnh trẻ em, và không bao giờ hỏi mật khẩu hay mã ngân hàng.”',
    noContact: 'số điện thoại mà cán bộ ghi ở đây: ………………………',
    allow: 'Tôi cho phép dùng (đánh dấu từng ô):',
    what: ['tên', 'số điện thoại', 'Zalo', 'ảnh nhà', 'ảnh có mặt tôi', 'vị trí nhà trên bản đồ'],
    where: 'Ở đâu:',
    purposes: ['trên trang web (website)', 'trên bản in (print)', 'trong dữ liệu mở (open-data)'],
    signature: 'Chữ ký và tên',
    thumb: 'hoặc điểm chỉ',
    witness: 'Người làm chứng (khi điểm chỉ): tên, chữ ký',
    keep: 'Giữ phiếu ở cơ quan, không chụp lên mạng. Vào tệp chỉ ghi số phiếu, ngày và các ô đã chọn.',
    proofTitle: 'Bản đọc lại cho hộ',
    proofLead:
      'Đây là tất cả những gì cẩm nang ghi về nhà mình. Sai thì gạch và viết lại; không muốn công bố thì gạch bỏ. Ký rồi gửi lại, hoặc báo: {contact}.',
    right: 'đúng',
  },
  en: {
    title: { homestays: 'Visit sheet – homestay', producers: 'Visit sheet – maker' },
    guide: 'For the workbook: each line below is a column; its name stands on the right.',
    sample: 'SAMPLE',
    date: 'Day of the visit',
    officer: 'Visited by',
    consent: 'Consent no. DY-',
    readAloud: 'Read aloud, slowly, in the language that the host knows best:',
    speech:
      '“We are making a visitor’s guide to our own place. We ask to write down what you have just told us, so that guests can call you themselves, with nobody in between. On the web anybody can read it, also far away. You choose each box below; choosing none is fine, takes nothing from you and costs nothing. You may change your mind at any time; tell us: {contact}. Within 15 days we delete it from the site and take the prints down. We write nobody’s ethnicity, use no pictures of children, and never ask for a password or a bank code.”',
    noContact: 'the number that the officer writes here: ………………………',
    allow: 'I agree to the use of (tick each box):',
    what: ['name', 'phone number', 'Zalo', 'pictures of the house', 'pictures that show me', 'the house on the map'],
    where: 'Where:',
    purposes: ['on the website (website)', 'in print (print)', 'in open data (open-data)'],
    signature: 'Signature and name',
    thumb: 'or thumbprint',
    witness: 'Witness (of a thumbprint): name, signature',
    keep: 'Keep this sheet in the office and off the web. The file holds only its number, the day and the boxes.',
    proofTitle: 'For you to read again',
    proofLead:
      'This is all that the guide writes about you. Cross out and correct what is wrong; cross out what you do not want published. Sign and send it back, or tell us: {contact}.',
    right: 'right',
  },
} as const;

export type VisitLanguage = keyof typeof VISIT_WORDS;
