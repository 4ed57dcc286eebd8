/** Every fault of the fixtures, and what the officer reads of it in both languages. */
import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/checks/catalogue.ts';
import { check, FIXTURES, guideWith, inWords } from './guides.ts';

const tried: string[] = [];
const reported = new Set<string>();

async function wordsFor(fault: string): Promise<string> {
  tried.push(fault);
  // What a fault does to the registry is the registry's to say.
  const problems = (await check(await guideWith(fault))).filter(({ code }) => !code.startsWith('codes-'));
  for (const { code } of problems) reported.add(code);
  return inWords(problems);
}

it('finds nothing in the sound guide', async () => {
  expect(inWords(await check(await guideWith()))).toBe('');
});

it('says what is wrong and what to do: abolished district', async () => {
  expect(await wordsFor('abolished-district')).toMatchInlineSnapshot(`
    "heritage/hang-thu/vi.mdx:7:8 warning abolished-unit
      vi "huyện Mèo Vạc" không còn từ 1/7/2025: khách sẽ tìm một nơi không có trên giấy tờ và bản đồ mới. → Viết "vùng Mèo Vạc", tên xã hiện nay, hoặc "trước 1/7/2025: huyện Mèo Vạc".
      en "huyện Mèo Vạc" has not existed since 1/7/2025: visitors would look for what no new map has. → Write "the Mèo Vạc area", the commune of today, or "the former Mèo Vạc district".
    heritage/hang-thu/vi.mdx:7:23 warning abolished-unit
      vi "tỉnh Hà Giang" không còn từ 1/7/2025: khách sẽ tìm một nơi không có trên giấy tờ và bản đồ mới. → Viết "tỉnh Tuyên Quang", hoặc "tỉnh Hà Giang cũ".
      en "tỉnh Hà Giang" has not existed since 1/7/2025: visitors would look for what no new map has. → Write "Tuyên Quang province", or "the former Hà Giang province"."
  `);
});

it('says what is wrong and what to do: abolished district in english', async () => {
  expect(await wordsFor('abolished-district-in-english')).toMatchInlineSnapshot(`
    "heritage/hang-thu/en.mdx:6:16 warning abolished-unit
      vi "Mèo Vạc district" không còn từ 1/7/2025: khách sẽ tìm một nơi không có trên giấy tờ và bản đồ mới. → Viết "vùng Mèo Vạc", tên xã hiện nay, hoặc "trước 1/7/2025: huyện Mèo Vạc".
      en "Mèo Vạc district" has not existed since 1/7/2025: visitors would look for what no new map has. → Write "the Mèo Vạc area", the commune of today, or "the former Mèo Vạc district".
    heritage/hang-thu/en.mdx:6:34 warning abolished-unit
      vi "Hà Giang province" không còn từ 1/7/2025: khách sẽ tìm một nơi không có trên giấy tờ và bản đồ mới. → Viết "tỉnh Tuyên Quang", hoặc "tỉnh Hà Giang cũ".
      en "Hà Giang province" has not existed since 1/7/2025: visitors would look for what no new map has. → Write "Tuyên Quang province", or "the former Hà Giang province"."
  `);
});

it('says what is wrong and what to do: audio heavy', async () => {
  tried.push('audio-heavy');
  const guide = await guideWith('audio-heavy');
  // 40 MB that are nowhere in the repository.
  await truncate(join(guide, 'heritage/hang-thu/dai-qua.mp3'), 40_000_000);
  const problems = (await check(guide)).filter(({ code }) => !code.startsWith('codes-'));
  for (const { code } of problems) reported.add(code);
  expect(inWords(problems)).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:24:5 warning audio-heavy [audio.0.file]
      vi Bản ghi "dai-qua.mp3" nặng 40 MB: khách ở nơi sóng yếu khó nghe được. → Cắt phần im lặng, chia thành vài đoạn, hoặc cài ffmpeg để khi dựng trang máy tự nén nhỏ lại.
      en The recording "dai-qua.mp3" has 40 MB: on a weak signal it can hardly be heard. → Cut the silence, divide it, or install ffmpeg, with which the build makes it small by itself."
  `);
});

it('says what is wrong and what to do: audio missing', async () => {
  expect(await wordsFor('audio-missing')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:24:5 error audio-missing [audio.0.file]
      vi Không có tệp ghi âm "loi-chao.mp3" trong thư mục heritage/hang-thu/. → Chép tệp vào thư mục đó, hoặc bỏ mục này khỏi audio.
      en There is no recording "loi-chao.mp3" in the folder heritage/hang-thu/. → Copy it there, or drop it from audio."
  `);
});

it('says what is wrong and what to do: audio not sound', async () => {
  expect(await wordsFor('audio-not-sound')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:24:5 error audio-unreadable [audio.0.file]
      vi "loi-chao.m4a" không phải tệp âm thanh, hoặc đã hỏng. → Mở thử bằng máy nghe nhạc; xuất lại thành MP3 hoặc M4A rồi chép đè.
      en "loi-chao.m4a" is no sound file, or is damaged. → Try it in a player; export it as MP3 or M4A and copy it over."
  `);
});

it('says what is wrong and what to do: audio without words', async () => {
  expect(await wordsFor('audio-without-words')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:24:5 error audio-without-words [audio.0]
      vi Bản ghi "tieng-mong.mp3" chưa có lời viết ra, nên người không nghe được sẽ không biết nói gì. → Mục này chưa có bài viết bằng ngôn ngữ của bản ghi; thêm transcript: { vi: "…" }.
      en The recording "tieng-mong.mp3" has no words in writing, so whoever cannot hear does not know what it says. → The entry has no text in the language of the recording; add transcript: { vi: "…" }."
  `);
});

it('says what is wrong and what to do: award without decision', async () => {
  expect(await wordsFor('award-without-decision')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:8:7 warning award-without-decision [ocop.awards.0]
      vi Lần công nhận 4/2/2024 chưa có số quyết định, nên không ai đối chiếu được. → Thêm decision (số quyết định) và issuer (cơ quan); nếu chỉ biết qua báo chí, viết dateIs: reported.
      en The award of 4 February 2024 names no decision, so nobody can look it up. → Add decision (its number) and issuer; where it is known from the press alone, write dateIs: reported."
  `);
});

it('says what is wrong and what to do: backwards bounds', async () => {
  expect(await wordsFor('backwards-bounds')).toMatchInlineSnapshot(`
    "site.yaml:11:1 error bounds-backwards [bounds]
      vi Khung tọa độ bị ngược. → Viết { south: 19.4, west: 104.85, north: 23.45, east: 105.75 }.
      en The frame of coordinates is backwards. → Write { south: 19.4, west: 104.85, north: 23.45, east: 105.75 }."
  `);
});

it('says what is wrong and what to do: bad id', async () => {
  expect(await wordsFor('bad-id')).toMatchInlineSnapshot(`
    "villages/Bản Mới/facts.yaml:1:1 error id-bad
      vi Tên thư mục "Bản Mới" không dùng làm địa chỉ trang được. → Đổi tên thư mục thành "ban-moi".
      en The folder name "Bản Mới" cannot stand in the address of a page. → Rename the folder to "ban-moi"."
  `);
});

it('says what is wrong and what to do: basemap broken', async () => {
  expect(await wordsFor('basemap-broken')).toMatchInlineSnapshot(`
    "site.yaml:17:12 error basemap-unreadable [basemaps.0]
      vi Nền bản đồ basemap/thu.json: Tệp hỏng, hoặc không phải nền bản đồ. Bản đồ sẽ thiếu nền. → Làm lại bằng: npm run basemap -- TỆP --credit "© …", hoặc bỏ "thu" khỏi basemaps.
      en The basemap basemap/thu.json: The file is broken, or no basemap. The map would lack its ground. → Make it again: npm run basemap -- FILE --credit "© …", or take "thu" out of basemaps."
  `);
});

it('says what is wrong and what to do: basemap elsewhere', async () => {
  expect(await wordsFor('basemap-elsewhere')).toMatchInlineSnapshot(`
    "site.yaml:17:12 error basemap-elsewhere [basemaps.0]
      vi Nền bản đồ "thu" vẽ vùng khác (lat 42.4–42.7, lon 1.4–1.8), nên không hiện ra. → Sửa bounds nếu khung sai; nếu không, làm lại nền bằng npm run basemap với tệp đúng vùng.
      en The basemap "thu" is of another area (lat 42.4–42.7, lon 1.4–1.8), so it is not seen. → Mend bounds if the frame is wrong; otherwise make the basemap again with a file of this area."
  `);
});

it('says what is wrong and what to do: basemap missing', async () => {
  expect(await wordsFor('basemap-missing')).toMatchInlineSnapshot(`
    "site.yaml:17:12 error basemap-unreadable [basemaps.0]
      vi Nền bản đồ basemap/thu.json: Không mở được tệp này. Bản đồ sẽ thiếu nền. → Làm lại bằng: npm run basemap -- TỆP --credit "© …", hoặc bỏ "thu" khỏi basemaps.
      en The basemap basemap/thu.json: This file cannot be opened. The map would lack its ground. → Make it again: npm run basemap -- FILE --credit "© …", or take "thu" out of basemaps."
  `);
});

it('says what is wrong and what to do: basemap uncredited', async () => {
  expect(await wordsFor('basemap-uncredited')).toMatchInlineSnapshot(`
    "basemap/thu.json:1:1 error basemap-uncredited
      vi Nền bản đồ không ghi nguồn dữ liệu. → Làm lại bằng npm run basemap với --credit "© Những người đóng góp OpenStreetMap".
      en The basemap does not say who made its data. → Make it again: npm run basemap with --credit "© OpenStreetMap contributors"."
  `);
});

it('says what is wrong and what to do: broken yaml', async () => {
  expect(await wordsFor('broken-yaml')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:12:8 error yaml-syntax
      vi Tệp YAML viết sai: có hai dấu hai chấm trên một dòng; hãy đặt cả đoạn chữ trong ngoặc kép. → Kiểm tra thụt đầu dòng (dấu cách, không dùng Tab), dấu hai chấm, ngoặc kép và các cặp ngoặc [ ], { } ở dòng này hoặc dòng trên.
      en The YAML is broken: Nested mappings are not allowed in compact mappings → Check indentation (spaces, no tabs), colons, quotes and pairs of brackets [ ], { } on this line or the one above."
  `);
});

it('says what is wrong and what to do: checked long ago', async () => {
  expect(await wordsFor('checked-long-ago')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:18:75 warning checked-long-ago [links.0.lastChecked]
      vi Lần kiểm tra cuối là 2024-01-01, đã hơn một năm. → Hỏi lại tại chỗ (giờ, giá, số điện thoại, liên kết), rồi ghi ngày hôm nay.
      en It was last checked on 2024-01-01, more than a year ago. → Ask on the spot again (hours, prices, phone, links), then write today’s date.
    products/vai-thu/facts.yaml:22:1 warning checked-long-ago [checkedOn]
      vi Lần kiểm tra cuối là 2025-11-20, đã hơn một năm. → Hỏi lại tại chỗ (giờ, giá, số điện thoại, liên kết), rồi ghi ngày hôm nay.
      en It was last checked on 2025-11-20, more than a year ago. → Ask on the spot again (hours, prices, phone, links), then write today’s date."
  `);
});

it('says what is wrong and what to do: commune code without quotes', async () => {
  expect(await wordsFor('commune-code-without-quotes')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:10:14 error wrong-type [address.communes.0] (mends itself)
      vi Cần chữ, nhưng đang là 769. → Viết "00769" (Mèo Vạc).
      en Needs text, found 769. → Write "00769" (Mèo Vạc)."
  `);
});

it('says what is wrong and what to do: commune of another locality', async () => {
  expect(await wordsFor('commune-of-another-locality')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:10:14 error commune-elsewhere [address.communes.0]
      vi Xã Mèo Vạc (00769) thuộc vùng "meo-vac", nhưng mục này ghi vùng "quy-chau". → Sửa mã xã, hoặc sửa locality thành meo-vac.
      en Mèo Vạc commune (00769) belongs to the locality "meo-vac", but this says "quy-chau". → Correct the code, or change locality to meo-vac."
  `);
});

it('says what is wrong and what to do: consent missing', async () => {
  expect(await wordsFor('consent-missing')).toMatchInlineSnapshot(`
    "homestays/nha-thu/facts.yaml:20:5 error consent-missing [contacts.0.consent]
      vi Thiếu sự đồng ý của người có thông tin này; công bố khi chưa được đồng ý là trái Luật 91/2025. → Thêm consent: { id, date, purposes: [website] }, hoặc organisation: true nếu là cơ quan, tổ chức.
      en The consent of the person is missing; publishing without it breaks Law 91/2025. → Add consent: { id, date, purposes: [website] }, or organisation: true for a public body."
  `);
});

it('says what is wrong and what to do: consent withdrawn', async () => {
  expect(await wordsFor('consent-withdrawn')).toMatchInlineSnapshot(`
    "homestays/nha-thu/facts.yaml:20:5 warning consent-withdrawn [contacts.0]
      vi Sự đồng ý đã rút ngày 2026-11-21: thông tin này không còn trên trang và bản in mới. → Xóa tên, số điện thoại hoặc ảnh khỏi tệp; chỉ giữ consent (id, date, withdrawnOn) để lưu vết. Gỡ cả biển đã in có thông tin này.
      en Consent was withdrawn on 2026-11-21: these details are left out of the site and of new prints. → Delete the name, number or picture from the file; keep only consent (id, date, withdrawnOn) on record. Take down prints that show it, too."
  `);
});

it('says what is wrong and what to do: contradicting hours', async () => {
  expect(await wordsFor('contradicting-hours')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:12:33 error hours-contradict [hours.daily.1]
      vi Hai khoảng giờ trong một ngày chồng lên nhau. → Viết always: true; hoặc daily: ["07:00-11:30", "13:30-17:00"]; hoặc từng ngày mon, tue…
      en Two spans of a day overlap. → Write always: true; or daily: ["07:00-11:30", "13:30-17:00"]; or days by name, mon, tue…
    heritage/hang-thu/facts.yaml:12:62 error day-impossible [hours.closedDays.0]
      vi Không có ngày "02-30". → Viết năm-tháng-ngày "2027-02-06", hoặc tháng-ngày "09-02" cho mọi năm.
      en There is no day "02-30". → Write year-month-day "2027-02-06", or month-day "09-02" for every year."
  `);
});

it('says what is wrong and what to do: coordinates outside guide', async () => {
  expect(await wordsFor('coordinates-outside-guide')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:8:13 error coordinates-outside-guide [location.lat]
      vi Điểm 16.91, 105.02 nằm ngoài khung bản đồ của cẩm nang, nên khách sẽ bị chỉ đi nơi khác. → Kiểm tra dấu chấm và các chữ số: lat từ 19.4 đến 23.45, lon từ 104.85 đến 105.75.
      en The point 16.91, 105.02 lies outside the guide’s map, so visitors would be sent elsewhere. → Check the decimal point and digits: lat from 19.4 to 23.45, lon from 104.85 to 105.75."
  `);
});

it('says what is wrong and what to do: coordinates outside locality', async () => {
  expect(await wordsFor('coordinates-outside-locality')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:8:13 warning coordinates-outside-locality [location.lat]
      vi Điểm 23.16, 105.41 nằm ngoài khung của vùng "quy-chau" và trong khung của "meo-vac". → Kiểm tra tọa độ và locality; nếu cả hai đúng, nới bounds của vùng trong localities.yaml.
      en The point 23.16, 105.41 lies outside the locality "quy-chau" and inside "meo-vac". → Check the coordinates and the locality; if both are right, widen its bounds in localities.yaml."
  `);
});

it('says what is wrong and what to do: dangling link', async () => {
  expect(await wordsFor('dangling-link')).toMatchInlineSnapshot(`
    "heritage/hang-thu/vi.mdx:7:14 error link-dangling
      vi Liên kết "villages/ban-tu" không dẫn tới mục nào. → Viết [chữ](villages/ban-thu).
      en The link "villages/ban-tu" leads to no entry. → Write [words](villages/ban-thu).
    heritage/hang-thu/vi.mdx:7:50 error link-dangling
      vi Liên kết "/vi/festivals/hoi-thu.html" không dẫn tới mục nào. → Viết [chữ](festivals/hoi-thu).
      en The link "/vi/festivals/hoi-thu.html" leads to no entry. → Write [words](festivals/hoi-thu)."
  `);
});

it('says what is wrong and what to do: dangling reference', async () => {
  expect(await wordsFor('dangling-reference')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:18:11 error reference-dangling [related.0]
      vi Không có mục "villages/ban-tu". → Có phải "villages/ban-thu"? Nếu phải, sửa lại.
      en There is no entry "villages/ban-tu". → Is it "villages/ban-thu"? If so, change it."
  `);
});

it('says what is wrong and what to do: date ambiguous', async () => {
  expect(await wordsFor('date-ambiguous')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:22:1 error iso-date [checkedOn]
      vi Ngày không đúng dạng năm-tháng-ngày. → Nếu là ngày 5 tháng 12 năm 2024, viết "2024-12-05".
      en The date is not year-month-day. → If it is day 5 of month 12 of 2024, write "2024-12-05"."
  `);
});

it('says what is wrong and what to do: date as number', async () => {
  expect(await wordsFor('date-as-number')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:5:5 error wrong-type [ranks.0.date] (mends itself)
      vi Cần chữ, nhưng đang là 1997. → Đặt trong ngoặc kép: "1997".
      en Needs text, found 1997. → Put it in quotes: "1997"."
  `);
});

it('says what is wrong and what to do: date as text', async () => {
  expect(await wordsFor('date-as-text')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:22:1 error iso-date [checkedOn] (mends itself)
      vi Ngày không đúng dạng năm-tháng-ngày. → Viết "2026-11-20".
      en The date is not year-month-day. → Write "2026-11-20"."
  `);
});

it('says what is wrong and what to do: date in future', async () => {
  expect(await wordsFor('date-in-future')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:22:1 error date-in-future [checkedOn]
      vi Ngày 2027-11-20 chưa tới (hôm nay là 2026-11-22). → Kiểm tra năm và tháng.
      en The day 2027-11-20 has not come yet (today is 2026-11-22). → Check the year and the month."
  `);
});

it('says what is wrong and what to do: decomposed letters', async () => {
  expect(await wordsFor('decomposed-letters')).toMatchInlineSnapshot(`
    "villages/ban-thu/vi.mdx:2:9 warning text-not-nfc (mends itself)
      vi Tệp có chữ Unicode tổ hợp (NFD): nhìn như nhau nhưng tìm kiếm không ra và in có thể lệch dấu. → Chạy npm run check -- --fix; trong Unikey chọn bảng mã "Unicode", đừng chọn "Unicode tổ hợp".
      en The file has decomposed letters (NFD): they look the same, but search misses them and prints may misplace the marks. → Run npm run check -- --fix; in Unikey choose "Unicode", not "Unicode tổ hợp"."
  `);
});

it('says what is wrong and what to do: default language missing', async () => {
  expect(await wordsFor('default-language-missing')).toMatchInlineSnapshot(`
    "site.yaml:10:1 error default-language-missing [languages] (mends itself)
      vi Cẩm nang thiếu tiếng Việt. → Viết languages: [vi, en].
      en The guide lacks Vietnamese. → Write languages: [vi, en]."
  `);
});

it('says what is wrong and what to do: disrespectful words', async () => {
  expect(await wordsFor('disrespectful-words')).toMatchInlineSnapshot(`
    "heritage/hang-thu/vi.mdx:7:16 warning word-choice
      vi Không nên viết "chợ tình": cách gọi này bị coi là thiếu tôn trọng. → Viết "chợ phong lưu".
      en Better not "chợ tình": the other word is felt to be disrespectful. → Write "chợ phong lưu".
    heritage/hang-thu/vi.mdx:7:29 warning word-choice
      vi Không nên viết "người Mèo": cách gọi này bị coi là thiếu tôn trọng. → Viết "người Mông".
      en Better not "người Mèo": the other word is felt to be disrespectful. → Write "người Mông"."
  `);
});

it('says what is wrong and what to do: draft left', async () => {
  expect(await wordsFor('draft-left')).toMatchInlineSnapshot(`
    "heritage/hang-thu/vi.mdx:3:10 warning draft-left [summary]
      vi Chờ điền hoặc sửa cho đúng: một câu nói vì sao nên dừng ở đây. → Viết nội dung thật, rồi xóa chữ "CẦN VIẾT –".
      en To be written or set right: một câu nói vì sao nên dừng ở đây. → Write what is true, then delete "CẦN VIẾT –"."
  `);
});

it('says what is wrong and what to do: empty contact', async () => {
  expect(await wordsFor('empty-contact')).toMatchInlineSnapshot(`
    "homestays/nha-thu/facts.yaml:20:5 warning contact-empty [contacts.0]
      vi Liên hệ này không có điện thoại, Zalo, thư hay trang web nào. → Thêm phone, hoặc bỏ liên hệ này.
      en This contact has no phone, Zalo, mail or web page. → Add phone, or drop the contact."
  `);
});

it('says what is wrong and what to do: english in korean file', async () => {
  expect(await wordsFor('english-in-korean-file')).toMatchInlineSnapshot(`
    "heritage/hang-thu/ko.mdx:5:1 warning language-mismatch
      vi Bài này giống tiếng Anh, mà tên tệp ghi tiếng Hàn. → Kiểm tra xem có chép nhầm tệp không; chưa có bản dịch thì xóa tệp này, trang vẫn trả lời bằng ngôn ngữ khác.
      en This looks like English, but the file is named after Korean. → Check for a file copied by mistake; where there is no translation yet, delete it: the page still answers in another language."
  `);
});

it('says what is wrong and what to do: expired notice', async () => {
  expect(await wordsFor('expired-notice')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:18:74 warning notice-expired [notices.0.until]
      vi Thông báo đã hết hạn ngày 2026-10-01 và không còn hiện ra. → Xóa nó, hoặc gia hạn until.
      en The notice ran out on 2026-10-01 and is no longer shown. → Delete it, or extend until."
  `);
});

it('says what is wrong and what to do: facts without text', async () => {
  expect(await wordsFor('facts-without-text')).toMatchInlineSnapshot(`
    "spots/cho-thu/facts.yaml:1:1 error text-missing
      vi Mục này chưa có bài viết bằng ngôn ngữ nào. → Thêm vi.mdx với title và summary.
      en This entry has no text in any language. → Add vi.mdx with title and summary."
  `);
});

it('says what is wrong and what to do: field twice', async () => {
  expect(await wordsFor('field-twice')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:8:1 error yaml-syntax
      vi Tệp YAML viết sai: một trường được viết hai lần. → Kiểm tra thụt đầu dòng (dấu cách, không dùng Tab), dấu hai chấm, ngoặc kép và các cặp ngoặc [ ], { } ở dòng này hoặc dòng trên.
      en The YAML is broken: Map keys must be unique → Check indentation (spaces, no tabs), colons, quotes and pairs of brackets [ ], { } on this line or the one above."
  `);
});

it('says what is wrong and what to do: french in english file', async () => {
  expect(await wordsFor('french-in-english-file')).toMatchInlineSnapshot(`
    "heritage/hang-thu/en.mdx:5:1 warning language-mismatch
      vi Bài này giống tiếng Pháp, mà tên tệp ghi tiếng Anh. → Kiểm tra xem có chép nhầm tệp không; chưa có bản dịch thì xóa tệp này, trang vẫn trả lời bằng ngôn ngữ khác.
      en This looks like French, but the file is named after English. → Check for a file copied by mistake; where there is no translation yet, delete it: the page still answers in another language."
  `);
});

it('says what is wrong and what to do: front matter missing', async () => {
  expect(await wordsFor('front-matter-missing')).toMatchInlineSnapshot(`
    "villages/ban-thu/vi.mdx:1:1 error front-matter-missing
      vi Tệp phải bắt đầu bằng phần đầu giữa hai dòng ---. → Thêm ở đầu tệp: ---, title: Tên, summary: Một câu, rồi ---.
      en The file must begin with front matter between two lines of ---. → Add at the top: ---, title: Name, summary: One sentence, then ---."
  `);
});

it('says what is wrong and what to do: geojson swapped', async () => {
  expect(await wordsFor('geojson-swapped')).toMatchInlineSnapshot(`
    "routes/tuyen-thu/facts.yaml:6:1 error route-line-unusable [line]
      vi Vĩ độ và kinh độ bị đổi chỗ. → GPX viết lat="23…" lon="105…"; GeoJSON viết kinh độ trước: [105…, 23…]. Xuất lại tệp.
      en Latitude and longitude are swapped. → GPX writes lat="23…" lon="105…"; GeoJSON has the longitude first: [105…, 23…]. Export the file again."
  `);
});

it('says what is wrong and what to do: gpx broken', async () => {
  expect(await wordsFor('gpx-broken')).toMatchInlineSnapshot(`
    "routes/tuyen-thu/duong-di.gpx:5:16 error route-line-unusable
      vi Tệp đường đi bị hỏng hoặc bị cắt dở từ chỗ này. → Xuất lại tệp GPX từ ứng dụng đã ghi (OsmAnd, Organic Maps, Garmin) và chép đè lên.
      en The file is damaged or cut off from here. → Export the GPX again from the app that recorded it (OsmAnd, Organic Maps, Garmin) and replace the file."
  `);
});

it('says what is wrong and what to do: gpx missing', async () => {
  expect(await wordsFor('gpx-missing')).toMatchInlineSnapshot(`
    "routes/tuyen-thu/facts.yaml:6:1 error route-line-unusable [line]
      vi Không có tệp này trong thư mục của hành trình. → Chép tệp GPX hoặc GeoJSON vào cạnh facts.yaml, hoặc bỏ dòng line: khi đó các điểm dừng được nối bằng nét chấm.
      en There is no such file in the route’s folder. → Copy the GPX or GeoJSON file beside facts.yaml, or leave line out: stops are then joined by dots."
  `);
});

it('says what is wrong and what to do: gpx with entities', async () => {
  expect(await wordsFor('gpx-with-entities')).toMatchInlineSnapshot(`
    "routes/tuyen-thu/duong-di.gpx:2:16 error route-line-unusable
      vi Tệp đường đi khai báo thực thể XML (ENTITY), thứ mà một tệp GPX thật không có. → Xuất lại tệp GPX từ ứng dụng đã ghi (OsmAnd, Organic Maps, Garmin) và chép đè lên.
      en The file declares XML entities, which no real GPX has. → Export the GPX again from the app that recorded it (OsmAnd, Organic Maps, Garmin) and replace the file."
  `);
});

it('says what is wrong and what to do: gpx with impossible point', async () => {
  expect(await wordsFor('gpx-with-impossible-point')).toMatchInlineSnapshot(`
    "routes/tuyen-thu/duong-di.gpx:5:5 error route-line-unusable
      vi Có điểm không phải tọa độ: lat từ -90 đến 90, lon từ -180 đến 180. → Xuất lại tệp GPX từ ứng dụng đã ghi (OsmAnd, Organic Maps, Garmin) và chép đè lên.
      en A point is no coordinate: lat is from -90 to 90, lon from -180 to 180. → Export the GPX again from the app that recorded it (OsmAnd, Organic Maps, Garmin) and replace the file."
  `);
});

it('says what is wrong and what to do: gpx with one point', async () => {
  expect(await wordsFor('gpx-with-one-point')).toMatchInlineSnapshot(`
    "routes/tuyen-thu/facts.yaml:6:1 error route-line-unusable [line]
      vi Đường đi chỉ có một điểm. → Máy đã tắt ghi quá sớm: đi và ghi lại, hoặc bỏ dòng line.
      en The way has one point only. → Recording stopped too early: record it again, or leave line out."
  `);
});

it('says what is wrong and what to do: gpx with waypoints only', async () => {
  expect(await wordsFor('gpx-with-waypoints-only')).toMatchInlineSnapshot(`
    "routes/tuyen-thu/facts.yaml:6:1 error route-line-unusable [line]
      vi Tệp không có đường nào: cần vết đi (trk), tuyến (rte), hoặc LineString trong GeoJSON. → Điểm đánh dấu (wpt) không thành đường. Xuất vết đi đã ghi, hoặc bỏ dòng line.
      en The file holds no line: it needs a track (trk), a route (rte), or a LineString in GeoJSON. → Waypoints (wpt) make no line. Export the recorded track, or leave line out."
  `);
});

it('says what is wrong and what to do: korean in chinese file', async () => {
  expect(await wordsFor('korean-in-chinese-file')).toMatchInlineSnapshot(`
    "heritage/hang-thu/zh.mdx:5:1 warning language-mismatch
      vi Bài này giống tiếng Hàn, mà tên tệp ghi tiếng Trung (Giản thể). → Kiểm tra xem có chép nhầm tệp không; chưa có bản dịch thì xóa tệp này, trang vẫn trả lời bằng ngôn ngữ khác.
      en This looks like Korean, but the file is named after Simplified Chinese. → Check for a file copied by mistake; where there is no translation yet, delete it: the page still answers in another language."
  `);
});

it('says what is wrong and what to do: vietnamese paragraph in english file', async () => {
  expect(await wordsFor('vietnamese-paragraph-in-english-file')).toMatchInlineSnapshot(`
    "heritage/hang-thu/en.mdx:10:1 warning language-mismatch
      vi Đoạn này giống tiếng Việt, trong một bài tiếng Anh. → Dịch nốt đoạn này; nếu là lời trích nguyên văn, đặt dấu > ở đầu dòng.
      en This paragraph looks like Vietnamese, in a text in English. → Translate this paragraph too; where it quotes somebody’s own words, begin the line with >."
  `);
});

it('says what is wrong and what to do: way elsewhere', async () => {
  expect(await wordsFor('way-elsewhere')).toMatchInlineSnapshot(`
    "routes/tuyen-thu/facts.yaml:8:5 warning route-line-elsewhere [stops.0.to]
      vi Đường đi trong routes/tuyen-thu/duong-di.gpx chỉ tới cách điểm dừng này 397 km. → Kiểm tra xem có chép nhầm tệp không, và tọa độ của điểm dừng đã đúng chưa.
      en The way in routes/tuyen-thu/duong-di.gpx comes no nearer to this stop than 397 km. → See whether this is the right file, and whether the stop’s coordinates are right.
    routes/tuyen-thu/facts.yaml:9:5 warning route-line-elsewhere [stops.1.to]
      vi Đường đi trong routes/tuyen-thu/duong-di.gpx chỉ tới cách điểm dừng này 397 km. → Kiểm tra xem có chép nhầm tệp không, và tọa độ của điểm dừng đã đúng chưa.
      en The way in routes/tuyen-thu/duong-di.gpx comes no nearer to this stop than 397 km. → See whether this is the right file, and whether the stop’s coordinates are right."
  `);
});

it('says what is wrong and what to do: way with folder', async () => {
  expect(await wordsFor('way-with-folder')).toMatchInlineSnapshot(`
    "routes/tuyen-thu/facts.yaml:6:1 error line-file [line]
      vi Tên tệp đường đi không dùng được. → Đặt tệp GPX hoặc GeoJSON cạnh facts.yaml và chỉ ghi tên tệp, chữ thường không dấu, ví dụ "duong-di.gpx".
      en The file name of the way cannot be used. → Put the GPX or GeoJSON file beside facts.yaml and write its bare name in lowercase, for example "way.gpx"."
  `);
});

it('says what is wrong and what to do: hours as words', async () => {
  expect(await wordsFor('hours-as-words')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:12:18 error hours-span [hours.daily.0] (mends itself)
      vi Giờ mở cửa không đúng dạng. → Viết "07:00-17:00".
      en The opening hours have no known form. → Write "07:00-17:00"."
  `);
});

it('says what is wrong and what to do: id twice but for case', async () => {
  expect(await wordsFor('id-twice-but-for-case')).toMatchInlineSnapshot(`
    "villages/Ban-Thu/facts.yaml:1:1 error id-bad
      vi Tên thư mục "Ban-Thu" không dùng làm địa chỉ trang được. → Đổi tên thư mục thành "ban-thu".
      en The folder name "Ban-Thu" cannot stand in the address of a page. → Rename the folder to "ban-thu".
    villages/ban-thu/facts.yaml:1:1 error id-twice
      vi "ban-thu" và "Ban-Thu" chỉ khác chữ hoa, chữ thường: trên Windows và macOS chúng là một thư mục. → Đổi tên một trong hai thư mục.
      en "ban-thu" and "Ban-Thu" differ in case alone: on Windows and macOS they are one folder. → Rename one of the two folders."
  `);
});

it('says what is wrong and what to do: impossible phone', async () => {
  expect(await wordsFor('impossible-phone')).toMatchInlineSnapshot(`
    "producers/htx-thu/facts.yaml:6:5 error phone-impossible [contacts.0.phone]
      vi "0169 000 0001" không phải số điện thoại Việt Nam: khách bấm gọi sẽ không được. → Đầu số này đã đổi năm 2018; nay là 0390 000 001. Gọi thử rồi sửa.
      en "0169 000 0001" is no Vietnamese telephone number: a visitor’s call would fail. → This prefix was changed in 2018; the number is now 0390 000 001. Try it, then change it."
  `);
});

it('says what is wrong and what to do: impossible solar day', async () => {
  expect(await wordsFor('impossible-solar-day')).toMatchInlineSnapshot(`
    "festivals/hoi-thu/facts.yaml:3:12 error day-impossible [when.solar.day]
      vi Tháng 4 dương lịch không có ngày 31. → Ngày cuối tháng là 30. Nếu là ngày âm lịch, viết lunar thay cho solar.
      en Month 4 has no day 31. → Its last day is 30. For a lunar date write lunar instead of solar."
  `);
});

it('says what is wrong and what to do: invisible character', async () => {
  expect(await wordsFor('invisible-character')).toMatchInlineSnapshot(`
    "villages/ban-thu/facts.yaml:4:32 warning invisible-character (mends itself)
      vi Có ký tự vô hình (U+200B) ở đây: tìm kiếm và so sánh chữ sẽ sai. → Xóa nó, hoặc chạy npm run check -- --fix.
      en An invisible character (U+200B) stands here: search and comparison go wrong. → Delete it, or run npm run check -- --fix."
  `);
});

it('says what is wrong and what to do: language not published', async () => {
  expect(await wordsFor('language-not-published')).toMatchInlineSnapshot(`
    "heritage/hang-thu/en.mdx:1:1 warning language-unpublished
      vi site.yaml không có ngôn ngữ "en", nên bài này không hiện ra. → Thêm en vào languages trong site.yaml.
      en site.yaml does not list "en", so this text is not shown. → Add en to languages in site.yaml."
  `);
});

it('says what is wrong and what to do: language twice', async () => {
  expect(await wordsFor('language-twice')).toMatchInlineSnapshot(`
    "villages/ban-thu/vi.mdx:1:1 error language-twice
      vi Có hai tệp cho ngôn ngữ "vi". → Giữ một tệp, .mdx hoặc .md.
      en There are two files for the language "vi". → Keep one, .mdx or .md."
  `);
});

it('says what is wrong and what to do: latitude as text', async () => {
  expect(await wordsFor('latitude-as-text')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:8:13 error wrong-type [location.lat] (mends itself)
      vi Cần số, nhưng đang là "19°36'36\\"N". → Viết 19.61, không ngoặc kép, không đơn vị.
      en Needs a number, found "19°36'36\\"N". → Write 19.61, without quotes or a unit."
  `);
});

it('says what is wrong and what to do: localities twice', async () => {
  expect(await wordsFor('localities-twice')).toMatchInlineSnapshot(`
    "localities.yaml:17:5 error illustration-unknown [localities.1.illustration]
      vi Không có hình minh họa "deo". → Các hình: pass, gorge, river, dam, mountain, terraces, cave, earth-house, stilt-house, temple, stele, old-street, museum, market, weaving, festival, honey, wine, sauce, rice, cakes, cloth, incense, pomelo, handbook.
      en There is no illustration "deo". → There are: pass, gorge, river, dam, mountain, terraces, cave, earth-house, stilt-house, temple, stele, old-street, museum, market, weaving, festival, honey, wine, sauce, rice, cakes, cloth, incense, pomelo, handbook.
    localities.yaml:22:7 error localities-twice [communes.2.code]
      vi "16792" đã có ở trên. → Gộp hai mục làm một, hoặc sửa mã của mục này.
      en "16792" already stands above. → Merge the two, or correct this one."
  `);
});

it('says what is wrong and what to do: lunar month 13', async () => {
  expect(await wordsFor('lunar-month-13')).toMatchInlineSnapshot(`
    "festivals/hoi-thu/facts.yaml:3:21 error too-large [when.lunar.month]
      vi Giá trị lớn nhất là 12. → Kiểm tra lại giá trị.
      en The greatest value is 12. → Check the value."
  `);
});

it('says what is wrong and what to do: merge conflict', async () => {
  expect(await wordsFor('merge-conflict')).toMatchInlineSnapshot(`
    "heritage/hang-thu/vi.mdx:7:1 error conflict-marker
      vi Hai người cùng sửa chỗ này, và git chưa biết giữ bản nào. → Giữ phần đúng, xóa phần kia cùng các dòng <<<<<<<, =======, >>>>>>>.
      en Two people changed this place, and git does not know which version to keep. → Keep the right part; delete the other and the lines <<<<<<<, =======, >>>>>>>.
    heritage/hang-thu/vi.mdx:7:1 error prose-syntax
      vi Dấu < ở đây được hiểu là mở đầu một thẻ. → Viết \\<, hoặc dùng chữ ("dưới 50.000 đồng"); tệp .md thì không cần.
      en The < here is taken for the beginning of a tag. → Write \\<, or use words ("below 50,000 VND"); .md files do not need it.
    heritage/hang-thu/vi.mdx:11:1 error conflict-marker
      vi Hai người cùng sửa chỗ này, và git chưa biết giữ bản nào. → Giữ phần đúng, xóa phần kia cùng các dòng <<<<<<<, =======, >>>>>>>.
      en Two people changed this place, and git does not know which version to keep. → Keep the right part; delete the other and the lines <<<<<<<, =======, >>>>>>>."
  `);
});

it('says what is wrong and what to do: missing field', async () => {
  expect(await wordsFor('missing-field')).toMatchInlineSnapshot(`
    "homestays/nha-thu/facts.yaml:1:1 error missing-field [bathroom]
      vi Thiếu trường bắt buộc. → Thêm một dòng: bathroom: private (hoặc một trong: private, shared).
      en A required field is missing. → Add a line: bathroom: private (or one of: private, shared)."
  `);
});

it('says what is wrong and what to do: missing photo', async () => {
  expect(await wordsFor('missing-photo')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:18:5 error photo-missing [photos.0.file]
      vi Không có tệp ảnh "cua-hang.jpg" trong thư mục heritage/hang-thu/. → Chép ảnh vào thư mục đó, hoặc bỏ mục này khỏi photos.
      en There is no picture "cua-hang.jpg" in the folder heritage/hang-thu/. → Copy it there, or drop it from photos."
  `);
});

it('says what is wrong and what to do: misspelt field', async () => {
  expect(await wordsFor('misspelt-field')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:22:1 error unknown-field [chekedOn] (mends itself)
      vi Không có trường "chekedOn" ở đây, nên nội dung của nó sẽ bị mất. → Sửa thành "checkedOn".
      en There is no field "chekedOn" here, so what it says would be lost. → Change it to "checkedOn"."
  `);
});

it('says what is wrong and what to do: moved marketplace', async () => {
  expect(await wordsFor('moved-marketplace')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:18:39 warning marketplace-renamed [links.0.url]
      vi Sàn postmart.vn nay là buudien.vn. → Mở trang trên buudien.vn, chép địa chỉ mới, rồi ghi lastChecked là hôm nay.
      en The marketplace postmart.vn is now buudien.vn. → Open the page on buudien.vn, copy its new address, and set lastChecked to today."
  `);
});

it('says what is wrong and what to do: no sources', async () => {
  expect(await wordsFor('no-sources')).toMatchInlineSnapshot(`
    "villages/ban-thu/facts.yaml:1:1 warning sources-missing
      vi Mục này chưa có nguồn: khách và người sau không biết thông tin lấy từ đâu. → Thêm sources: với grade A (văn bản nhà nước) hoặc B (báo chí, trang khác), title, và url nếu có.
      en This entry has no source: neither visitors nor later editors can tell where its facts come from. → Add sources: with grade A (state document) or B (press, other page), title, and url where there is one."
  `);
});

it('says what is wrong and what to do: not utf8', async () => {
  expect(await wordsFor('not-utf8')).toMatchInlineSnapshot(`
    "heritage/hang-thu/vi.mdx:2:9 error not-utf8
      vi Tệp không được lưu bằng UTF-8, nên chữ có dấu không đọc được. → Mở tệp, chọn "Lưu với tên khác", mục "Mã hóa" chọn UTF-8. Nếu chữ là bảng mã cũ (TCVN3, VNI), chuyển sang Unicode trước.
      en The file is not saved as UTF-8, so its Vietnamese letters cannot be read. → Open it, choose "Save as" with the encoding UTF-8. Text in an older code (TCVN3, VNI) must be converted to Unicode first."
  `);
});

it('says what is wrong and what to do: notice backwards', async () => {
  expect(await wordsFor('notice-backwards')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:18:74 error until-before-from [notices.0.until]
      vi Ngày kết thúc đứng trước ngày bắt đầu. → Kiểm tra from và until.
      en The last day is before the first. → Check from and until."
  `);
});

it('says what is wrong and what to do: only english', async () => {
  expect(await wordsFor('only-english')).toMatchInlineSnapshot(`
    "spots/cho-thu/en.mdx:1:1 warning default-text-missing
      vi Mục này có bài bằng en mà chưa có bài tiếng Việt. → Thêm spots/cho-thu/vi.mdx với title và summary.
      en This entry has a text in en, but none in Vietnamese. → Add spots/cho-thu/vi.mdx with title and summary."
  `);
});

it('says what is wrong and what to do: origin too long', async () => {
  expect(await wordsFor('origin-too-long')).toMatchInlineSnapshot(`
    "site.yaml:8:1 error origin-unprintable [origin]
      vi Tên miền "cam-nang-du-lich-cong-dong.example" dài 34 ký tự, nên mã QR dày hơn và khó quét. → Dùng tên miền ngắn hơn, tới 30 ký tự, không mang tên đơn vị hành chính.
      en The host "cam-nang-du-lich-cong-dong.example" has 34 characters, so codes grow denser and harder to scan. → Use a shorter host, at most 30 characters, without an administrative name."
  `);
});

it('says what is wrong and what to do: origin with path', async () => {
  expect(await wordsFor('origin-with-path')).toMatchInlineSnapshot(`
    "site.yaml:8:1 error origin-unprintable [origin] (mends itself)
      vi origin có thêm phần sau tên miền; mã in ra cần gốc của một tên miền. → Viết https://thu.example
      en origin has more than a host; printed codes need the root of one. → Write https://thu.example"
  `);
});

it('says what is wrong and what to do: phone in prose', async () => {
  expect(await wordsFor('phone-in-prose')).toMatchInlineSnapshot(`
    "heritage/hang-thu/vi.mdx:11:25 error phone-in-prose
      vi Số 0912 345 678 trong bài không kèm sự đồng ý, và sẽ không mất đi khi người đó rút lại. → Chuyển số này sang contacts trong facts.yaml, với consent.
      en The number 0912 345 678 in the text carries no consent, and would stay when the person withdraws it. → Move it to contacts in facts.yaml, with consent."
  `);
});

it('says what is wrong and what to do: phone without quotes', async () => {
  expect(await wordsFor('phone-without-quotes')).toMatchInlineSnapshot(`
    "homestays/nha-thu/facts.yaml:21:5 error wrong-type [contacts.0.phone] (mends itself)
      vi Cần chữ, nhưng đang là 900000021. → Đặt trong ngoặc kép: "0900000021".
      en Needs text, found 900000021. → Put it in quotes: "0900000021"."
  `);
});

it('says what is wrong and what to do: photo outside folder', async () => {
  expect(await wordsFor('photo-outside-folder')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:18:5 error photo-file [photos.0.file]
      vi Tên tệp ảnh không dùng được. → Đặt ảnh cạnh facts.yaml và chỉ ghi tên tệp, ví dụ "cua-hang.jpg" (jpg, png, webp, avif, heic).
      en The picture file name cannot be used. → Put the picture beside facts.yaml and write its bare name, for example "cave.jpg" (jpg, png, webp, avif, heic)."
  `);
});

it('says what is wrong and what to do: photo that is none', async () => {
  expect(await wordsFor('photo-that-is-none')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:18:5 error photo-unreadable [photos.0.file]
      vi Không mở được ảnh heritage/hang-thu/cua-hang.jpg: tệp hỏng, hoặc không phải ảnh như đuôi tên ghi. → Chép lại ảnh gốc. Ảnh HEIC của iPhone: npm run photos -- TỆP-ẢNH đổi thành JPEG và khai báo giùm.
      en The picture heritage/hang-thu/cua-hang.jpg does not open: it is damaged, or not what its name says. → Copy the original again. HEIC of an iPhone: npm run photos -- FILE makes a JPEG of it and lists it.
    heritage/hang-thu/facts.yaml:19:12 warning photo-alt-empty-words [photos.0.alt.vi]
      vi Lời tả "Ảnh 1" không cho biết ảnh có gì. → Tả điều chính trong ảnh bằng một câu, ví dụ: "Cổng hang nhìn từ ruộng lúa, buổi sáng".
      en The description "Ảnh 1" does not tell what the picture shows. → Describe the main thing in a sentence, for example: "The mouth of the cave, seen from the rice fields in the morning"."
  `);
});

it('says what is wrong and what to do: photo without alt', async () => {
  expect(await wordsFor('photo-without-alt')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:18:5 error missing-field [photos.0.alt]
      vi Ảnh chưa có lời tả (alt): người khiếm thị và máy không tải được ảnh sẽ không biết ảnh có gì. → Thêm alt: { vi: "Cửa hang nhìn từ ruộng lúa, buổi sáng" }, tả đúng ảnh này.
      en The picture has no description (alt): the blind, and phones that cannot load it, would not know what it shows. → Add alt: { vi: "…", en: "The mouth of the cave, seen from the rice fields" }, in words for this picture.
    heritage/hang-thu/facts.yaml:18:5 error photo-missing [photos.0.file]
      vi Không có tệp ảnh "cua-hang.jpg" trong thư mục heritage/hang-thu/. → Chép ảnh vào thư mục đó, hoặc bỏ mục này khỏi photos.
      en There is no picture "cua-hang.jpg" in the folder heritage/hang-thu/. → Copy it there, or drop it from photos."
  `);
});

it('says what is wrong and what to do: photo without consent', async () => {
  expect(await wordsFor('photo-without-consent')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:18:5 error consent-missing [photos.0.consent]
      vi Ảnh có người nhận ra được nhưng chưa ghi sự đồng ý của họ; công bố khi chưa được đồng ý là trái Luật 91/2025. → Thêm consent: { id, date, purposes: [website] } cho ảnh này. Không ai nhận ra được thì ghi people: false. Chưa hỏi được thì bỏ ảnh.
      en The picture shows people who can be recognised, without their consent; publishing it breaks Law 91/2025. → Add consent: { id, date, purposes: [website] } to this picture; write people: false where nobody can be recognised. If you cannot ask, leave it out.
    heritage/hang-thu/facts.yaml:18:5 error photo-missing [photos.0.file]
      vi Không có tệp ảnh "cua-hang.jpg" trong thư mục heritage/hang-thu/. → Chép ảnh vào thư mục đó, hoặc bỏ mục này khỏi photos.
      en There is no picture "cua-hang.jpg" in the folder heritage/hang-thu/. → Copy it there, or drop it from photos."
  `);
});

it('says what is wrong and what to do: plan broken', async () => {
  expect(await wordsFor('plan-broken')).toMatchInlineSnapshot(`
    "villages/ban-thu/plan.svg:3:21 error plan-unusable
      vi Tệp SVG bị hỏng từ chỗ này. → Lưu lại từ chương trình vẽ (Plain SVG), hoặc chụp bản vẽ tay thành JPG và ghi tên tệp ấy.
      en The SVG is damaged from here. → Save it again from the drawing program (Plain SVG), or photograph a drawing by hand as JPG and name that file."
  `);
});

it('says what is wrong and what to do: plan missing', async () => {
  expect(await wordsFor('plan-missing')).toMatchInlineSnapshot(`
    "villages/ban-thu/facts.yaml:11:3 error plan-unusable [plan.file]
      vi Không có tệp sơ đồ này trong thư mục. → Chép bản vẽ vào cạnh facts.yaml, hoặc bỏ cả phần plan.
      en There is no such plan in the folder. → Copy the drawing beside facts.yaml, or leave the whole plan out."
  `);
});

it('says what is wrong and what to do: plan that is no picture', async () => {
  expect(await wordsFor('plan-that-is-no-picture')).toMatchInlineSnapshot(`
    "villages/ban-thu/facts.yaml:11:3 error plan-unusable [plan.file]
      vi Không mở được ảnh sơ đồ. → Chép lại ảnh gốc, dạng JPG hoặc PNG.
      en The picture of the plan does not open. → Copy the original picture again, as JPG or PNG."
  `);
});

it('says what is wrong and what to do: plan with entities', async () => {
  expect(await wordsFor('plan-with-entities')).toMatchInlineSnapshot(`
    "villages/ban-thu/plan.svg:2:16 error plan-unusable
      vi Tệp SVG khai báo thực thể XML (ENTITY), nên không được dùng. → Lưu lại từ chương trình vẽ (Plain SVG), hoặc chụp bản vẽ tay thành JPG và ghi tên tệp ấy.
      en The SVG declares XML entities, so it is not used. → Save it again from the drawing program (Plain SVG), or photograph a drawing by hand as JPG and name that file."
  `);
});

it('says what is wrong and what to do: plan with mark outside', async () => {
  expect(await wordsFor('plan-with-mark-outside')).toMatchInlineSnapshot(`
    "villages/ban-thu/facts.yaml:14:9 error plan-mark-outside [plan.houses.1.x]
      vi Điểm 20, 200 nằm ngoài bản vẽ (rộng 100, cao 60), nên không ai thấy. → Đo lại từ góc trên bên trái: x sang phải, y xuống dưới, theo đơn vị của viewBox hoặc điểm ảnh.
      en The point 20, 200 lies off the drawing (100 wide, 60 high), so nobody sees it. → Measure again from the top left corner: x to the right, y down, in units of the viewBox or pixels."
  `);
});

it('says what is wrong and what to do: plan with script', async () => {
  expect(await wordsFor('plan-with-script')).toMatchInlineSnapshot(`
    "villages/ban-thu/plan.svg:3:3 error plan-unsafe
      vi Bản vẽ có <script>, thứ có thể chạy mã hoặc tải từ nơi khác, nên không được dùng. → Xóa chỗ này. Trong Inkscape: Lưu dưới dạng › Plain SVG, bỏ hình nhúng; hình vẽ thành path, rect, circle có class.
      en The drawing holds <script>, which can run or load something, so it is not used. → Delete it. In Inkscape: Save as › Plain SVG, without embedded pictures; draw paths, rects, circles with a class.
    villages/ban-thu/plan.svg:4:3 error plan-unsafe
      vi Bản vẽ có onload, thứ có thể chạy mã hoặc tải từ nơi khác, nên không được dùng. → Xóa chỗ này. Trong Inkscape: Lưu dưới dạng › Plain SVG, bỏ hình nhúng; hình vẽ thành path, rect, circle có class.
      en The drawing holds onload, which can run or load something, so it is not used. → Delete it. In Inkscape: Save as › Plain SVG, without embedded pictures; draw paths, rects, circles with a class.
    villages/ban-thu/plan.svg:5:3 error plan-unsafe
      vi Bản vẽ có <foreignObject>, thứ có thể chạy mã hoặc tải từ nơi khác, nên không được dùng. → Xóa chỗ này. Trong Inkscape: Lưu dưới dạng › Plain SVG, bỏ hình nhúng; hình vẽ thành path, rect, circle có class.
      en The drawing holds <foreignObject>, which can run or load something, so it is not used. → Delete it. In Inkscape: Save as › Plain SVG, without embedded pictures; draw paths, rects, circles with a class.
    villages/ban-thu/plan.svg:6:3 error plan-unsafe
      vi Bản vẽ có <image>, thứ có thể chạy mã hoặc tải từ nơi khác, nên không được dùng. → Xóa chỗ này. Trong Inkscape: Lưu dưới dạng › Plain SVG, bỏ hình nhúng; hình vẽ thành path, rect, circle có class.
      en The drawing holds <image>, which can run or load something, so it is not used. → Delete it. In Inkscape: Save as › Plain SVG, without embedded pictures; draw paths, rects, circles with a class.
    villages/ban-thu/plan.svg:6:3 error plan-unsafe
      vi Bản vẽ có xlink:href, thứ có thể chạy mã hoặc tải từ nơi khác, nên không được dùng. → Xóa chỗ này. Trong Inkscape: Lưu dưới dạng › Plain SVG, bỏ hình nhúng; hình vẽ thành path, rect, circle có class.
      en The drawing holds xlink:href, which can run or load something, so it is not used. → Delete it. In Inkscape: Save as › Plain SVG, without embedded pictures; draw paths, rects, circles with a class.
    villages/ban-thu/plan.svg:7:3 error plan-unsafe
      vi Bản vẽ có fill, thứ có thể chạy mã hoặc tải từ nơi khác, nên không được dùng. → Xóa chỗ này. Trong Inkscape: Lưu dưới dạng › Plain SVG, bỏ hình nhúng; hình vẽ thành path, rect, circle có class.
      en The drawing holds fill, which can run or load something, so it is not used. → Delete it. In Inkscape: Save as › Plain SVG, without embedded pictures; draw paths, rects, circles with a class."
  `);
});

it('says what is wrong and what to do: plan without class', async () => {
  expect(await wordsFor('plan-without-class')).toMatchInlineSnapshot(`
    "villages/ban-thu/plan.svg:1:1 error plan-unusable
      vi Bản vẽ không có hình nào dùng được. → Mỗi hình (hoặc nhóm g của nó) cần class là một trong: forest, field, water, river, road, path, yard, building.
      en The drawing has no shape that can be used. → Each shape (or its group g) needs a class, one of: forest, field, water, river, road, path, yard, building.
    villages/ban-thu/plan.svg:2:3 warning plan-left-out
      vi Hình này không có class, nên không hiện. → Dùng path, rect, circle, ellipse, line, polyline, polygon với class (forest, field, water, river, road, path, yard, building), hoặc text có x, y và dưới 60 chữ cái.
      en This shape has no class, so it is left out. → Use path, rect, circle, ellipse, line, polyline, polygon with a class (forest, field, water, river, road, path, yard, building), or text with x, y of at most 60 letters.
    villages/ban-thu/plan.svg:3:3 warning plan-left-out
      vi Chỗ này có transform, sơ đồ không vẽ được, nên bị bỏ qua. → Trong Inkscape: Extensions › Modify Path › Apply Transform, rồi lưu lại.
      en This has transform, which a plan cannot draw, so it is left out. → In Inkscape: Extensions › Modify Path › Apply Transform, then save again."
  `);
});

it('says what is wrong and what to do: plan without size', async () => {
  expect(await wordsFor('plan-without-size')).toMatchInlineSnapshot(`
    "villages/ban-thu/plan.svg:1:1 error plan-unusable
      vi Bản vẽ thiếu viewBox="0 0 RỘNG CAO" ở thẻ <svg>, nên không biết x, y của các nhà ở đâu. → Trong Inkscape: Document Properties › Resize to content, rồi lưu; hoặc tự thêm viewBox="0 0 1000 600".
      en The drawing lacks viewBox="0 0 WIDTH HEIGHT" in its <svg> tag, so nobody knows where x and y are. → In Inkscape: Document Properties › Resize to content, then save; or add viewBox="0 0 1000 600" by hand."
  `);
});

it('says what is wrong and what to do: price ambiguous', async () => {
  expect(await wordsFor('price-ambiguous')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:15:5 error wrong-type [fees.0.vnd]
      vi Cần số, nhưng đang là "50". → Có thể là 50 hoặc 50000 đồng; viết rõ một trong hai số.
      en Needs a number, found "50". → It may be 50 or 50000 đồng; write the one that is meant."
  `);
});

it('says what is wrong and what to do: price as text', async () => {
  expect(await wordsFor('price-as-text')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:15:5 error wrong-type [fees.0.vnd] (mends itself)
      vi Cần số, nhưng đang là "12.000đ". → Viết 12000, không ngoặc kép, không dấu chấm ngăn cách, không chữ "đ".
      en Needs a number, found "12.000đ". → Write 12000, without quotes, separators or a currency."
  `);
});

it('says what is wrong and what to do: price backwards', async () => {
  expect(await wordsFor('price-backwards')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:16:5 error price-backwards [fees.0.upToVnd]
      vi Giá cao nhất 15000 không lớn hơn giá thấp nhất 20000. → Đổi chỗ hai số, hoặc bỏ upToVnd nếu chỉ có một giá.
      en The highest price 15000 is not above the lowest, 20000. → Swap the two, or drop upToVnd where there is one price."
  `);
});

it('says what is wrong and what to do: price with separator', async () => {
  expect(await wordsFor('price-with-separator')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:15:5 error price-separator [fees.0.vnd] (mends itself)
      vi Giá ở đây được hiểu là 20 đồng. → Viết 20000.
      en This price is read as 20 đồng. → Write 20000."
  `);
});

it('says what is wrong and what to do: prose with code', async () => {
  expect(await wordsFor('prose-with-code')).toMatchInlineSnapshot(`
    "heritage/hang-thu/vi.mdx:7:1 error prose-import
      vi Bài viết không được dùng import hay export: nội dung là chữ, không phải mã. → Xóa dòng này. Note và Warning dùng được ngay, không cần import.
      en A text must not import or export: content is prose, not code. → Delete the line. Note and Warning work without an import.
    heritage/hang-thu/vi.mdx:9:6 error prose-expression
      vi Dấu ngoặc nhọn {x} được hiểu là mã và không được phép. → Viết \\{ và \\} nếu cần in dấu ngoặc nhọn, hoặc dùng ngoặc tròn.
      en Braces {x} mean code and are not allowed. → Write \\{ and \\} to print braces, or use round brackets."
  `);
});

it('says what is wrong and what to do: real entry with sample phone', async () => {
  expect(await wordsFor('real-entry-with-sample-phone')).toMatchInlineSnapshot(`
    "producers/htx-thu/facts.yaml:6:5 error sample-phone-in-real-entry [contacts.0.phone]
      vi Số 0900000003 là số mẫu, không ai nghe máy. → Ghi số thật (khi đã được đồng ý), hoặc bỏ số; mục mẫu thì thêm sample: true.
      en The number 0900000003 is a sample; nobody answers it. → Write the real number (with consent), or drop it; for a sample add sample: true."
  `);
});

it('says what is wrong and what to do: reference of wrong kind', async () => {
  expect(await wordsFor('reference-of-wrong-kind')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:3:1 error reference-kind [producer]
      vi "villages/ban-thu" thuộc loại villages, nhưng trường này không nhận loại đó. → Ở đây nhận: producers. Nếu hai mục chỉ liên quan tới nhau, ghi vào trường related.
      en "villages/ban-thu" is of the kind villages, which this field does not take. → Accepted here: producers. Where the two merely belong together, use the field related."
  `);
});

it('says what is wrong and what to do: reference to itself', async () => {
  expect(await wordsFor('reference-to-itself')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:18:11 warning reference-to-itself [related.0]
      vi Mục này nhắc tới chính nó. → Bỏ tham chiếu này.
      en This entry refers to itself. → Drop the reference."
  `);
});

it('says what is wrong and what to do: reference without kind', async () => {
  expect(await wordsFor('reference-without-kind')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:18:11 error reference-form [related.0]
      vi "ban-thu" không phải tham chiếu đúng dạng. → Viết loại/mã, ví dụ heritage/hang-bua. Ở đây nhận: heritage, spots, villages, homestays, products, producers, routes, festivals, handbook.
      en "ban-thu" is not a reference. → Write kind/id, for example heritage/hang-bua. Accepted here: heritage, spots, villages, homestays, products, producers, routes, festivals, handbook."
  `);
});

it('says what is wrong and what to do: restricted place given away', async () => {
  expect(await wordsFor('restricted-place-given-away')).toMatchInlineSnapshot(`
    "heritage/hang-thu/vi.mdx:11:8 error restricted-coordinates
      vi Nơi này được giấu tọa độ, nhưng bài viết in "19.6144, 105.0218". → Xóa tọa độ hoặc liên kết bản đồ khỏi bài; chỉ dẫn khách hỏi người quản lý.
      en The coordinates of this place are hidden, but its text prints "19.6144, 105.0218". → Delete the coordinates or map link; send visitors to its keepers instead.
    heritage/hang-thu/vi.mdx:11:31 error restricted-coordinates
      vi Nơi này được giấu tọa độ, nhưng bài viết in "https://maps.app.goo.gl/abc". → Xóa tọa độ hoặc liên kết bản đồ khỏi bài; chỉ dẫn khách hỏi người quản lý.
      en The coordinates of this place are hidden, but its text prints "https://maps.app.goo.gl/abc". → Delete the coordinates or map link; send visitors to its keepers instead."
  `);
});

it('says what is wrong and what to do: same title twice', async () => {
  expect(await wordsFor('same-title-twice')).toMatchInlineSnapshot(`
    "villages/ban-thu/vi.mdx:2:1 warning title-twice [title]
      vi Tiêu đề "Bản thử" đã dùng ở villages/ban-hai/vi.mdx: khách không phân biệt được hai mục. → Thêm nơi chốn hoặc tên chủ thể vào tiêu đề.
      en The title "Bản thử" is used in villages/ban-hai/vi.mdx too: visitors cannot tell the two apart. → Add the place or the producer to the title."
  `);
});

it('says what is wrong and what to do: sample whose phone rings', async () => {
  expect(await wordsFor('sample-whose-phone-rings')).toMatchInlineSnapshot(`
    "homestays/nha-thu/facts.yaml:21:5 error sample-phone-rings [contacts.0.phone]
      vi Đây là mục mẫu, nhưng số 0912000021 có thể là của một người thật. → Viết một số mẫu, ví dụ 0900 000 001; nếu mục có thật, bỏ sample: true.
      en This is a sample, but the number 0912000021 may be a real person’s. → Write a sample number, for example 0900 000 001; where the entry is real, drop sample: true."
  `);
});

it('says what is wrong and what to do: script address', async () => {
  expect(await wordsFor('script-address')).toMatchInlineSnapshot(`
    "producers/htx-thu/facts.yaml:6:5 error wrong-form [contacts.0.website]
      vi Giá trị "javascript:alert(1)" không đúng dạng. → Viết địa chỉ đầy đủ, bắt đầu bằng https://.
      en The value "javascript:alert(1)" has the wrong form. → Write the full address, beginning with https://."
  `);
});

it('says what is wrong and what to do: secret left', async () => {
  expect(await wordsFor('secret-left')).toMatchInlineSnapshot(`
    "heritage/hang-thu/vi.mdx:15:1 error secret-left
      vi Dòng này giống địa chỉ có kèm mật khẩu: nội dung được công bố, ai cũng đọc được. → Xóa đi, rồi đổi ngay ở nơi đã cấp: bản cũ vẫn còn trong lịch sử của kho.
      en This line looks like an address with a password: content is published, and anybody can read it. → Delete it, then change it at once where it was issued: the history of the repository still holds it."
  `);
});

it('says what is wrong and what to do: services missing cell', async () => {
  expect(await wordsFor('services-missing-cell')).toMatchInlineSnapshot(`
    "services.csv:3:1 error csv-syntax
      vi Dòng này có 11 ô, nhưng dòng tiêu đề có 12. → So số dấu phẩy với dòng tiêu đề; đặt ô có dấu phẩy trong ngoặc kép.
      en This row has 11 cells, but the heading has 12. → Compare its commas with the heading row; quote cells that hold commas."
  `);
});

it('says what is wrong and what to do: services wrong cells', async () => {
  expect(await wordsFor('services-wrong-cells')).toMatchInlineSnapshot(`
    "services.csv:2:10 error unknown-value [type]
      vi "clinics" không có trong danh sách. → Sửa thành "clinic". Danh sách: wifi, tourist-office, clinic, police, atm, fuel, bus-stop, toilet, post.
      en "clinics" is not in the list. → Change it to "clinic". The list: wifi, tourist-office, clinic, police, atm, fuel, bus-stop, toilet, post.
    services.csv:3:1 error duplicate-id [id]
      vi Mã "y-te-thu" đã có ở dòng 2. → Đặt mã khác cho dòng này.
      en The id "y-te-thu" already stands on line 2. → Give this row another id.
    services.csv:3:57 error commune-unknown [commune]
      vi Không có xã mang mã "16778". → Các xã ở đây: 16777 Quỳ Châu, 16792 Châu Tiến. Xã khác thì thêm vào localities.yaml.
      en There is no commune with the code "16778". → Communes here: 16777 Quỳ Châu, 16792 Châu Tiến. Another one must be added to localities.yaml.
    services.csv:3:63 error coordinates-swapped [lat]
      vi Vĩ độ và kinh độ bị đổi chỗ: lat 105.1, lon 19.55 không nằm ở Việt Nam. → Viết lat: 19.55, lon: 105.1.
      en Latitude and longitude are swapped: lat 105.1, lon 19.55 is not in Vietnam. → Write lat: 19.55, lon: 105.1."
  `);
});

it('says what is wrong and what to do: services wrong column', async () => {
  expect(await wordsFor('services-wrong-column')).toMatchInlineSnapshot(`
    "services.csv:1:1 error csv-columns [acuracy_m]
      vi Không có cột "acuracy_m". → Sửa tên cột thành "accuracy_m".
      en There is no column "acuracy_m". → Rename it to "accuracy_m"."
  `);
});

it('says what is wrong and what to do: several problems at once', async () => {
  expect(await wordsFor('several-problems-at-once')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:6:1 error unknown-value [illustration]
      vi "deep cave" không có trong danh sách. → Chọn một trong: pass, gorge, river, dam, mountain, terraces, cave, earth-house, stilt-house, temple, stele, old-street, museum, market, weaving, festival, honey, wine, sauce, rice, cakes, cloth, incense, pomelo, handbook.
      en "deep cave" is not in the list. → Choose one of: pass, gorge, river, dam, mountain, terraces, cave, earth-house, stilt-house, temple, stele, old-street, museum, market, weaving, festival, honey, wine, sauce, rice, cakes, cloth, incense, pomelo, handbook.
    heritage/hang-thu/facts.yaml:8:13 error coordinates-outside-guide [location.lat]
      vi Điểm 19.61, 109.02 nằm ngoài khung bản đồ của cẩm nang, nên khách sẽ bị chỉ đi nơi khác. → Kiểm tra dấu chấm và các chữ số: lat từ 19.4 đến 23.45, lon từ 104.85 đến 105.75.
      en The point 19.61, 109.02 lies outside the guide’s map, so visitors would be sent elsewhere. → Check the decimal point and digits: lat from 19.4 to 23.45, lon from 104.85 to 105.75.
    heritage/hang-thu/facts.yaml:18:11 error reference-dangling [related.0]
      vi Không có mục "villages/ban-tu". → Có phải "villages/ban-thu"? Nếu phải, sửa lại.
      en There is no entry "villages/ban-tu". → Is it "villages/ban-thu"? If so, change it.
    heritage/hang-thu/facts.yaml:22:1 error iso-date [checkedOn]
      vi Ngày không đúng dạng năm-tháng-ngày. → Lịch không có ngày 2026-11-31; kiểm tra ngày và tháng.
      en The date is not year-month-day. → The calendar has no day 2026-11-31; check day and month."
  `);
});

it('says what is wrong and what to do: spirit with price and shop', async () => {
  expect(await wordsFor('spirit-with-price-and-shop')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:12:1 error spirit-promoted [packs]
      vi Đây là rượu từ 15 độ trở lên, không được quảng cáo: trang chỉ nêu việc công nhận, không giá, không nơi mua. → Xóa trường này; nếu rượu dưới 15 độ, bỏ spirit: true.
      en This is a spirit of 15° or more, which may not be advertised: its page states the award alone, no price and no shop. → Delete this field; where it is below 15°, drop spirit: true.
    products/vai-thu/facts.yaml:19:5 error spirit-promoted [links.0]
      vi Đây là rượu từ 15 độ trở lên, không được quảng cáo: trang chỉ nêu việc công nhận, không giá, không nơi mua. → Xóa trường này; nếu rượu dưới 15 độ, bỏ spirit: true.
      en This is a spirit of 15° or more, which may not be advertised: its page states the award alone, no price and no shop. → Delete this field; where it is below 15°, drop spirit: true.
    spots/cho-thu/facts.yaml:9:50 error spirit-promoted [stalls.0.products.0]
      vi products/vai-thu là rượu từ 15 độ trở lên, không được quảng cáo: nêu sạp bán là chỉ nơi mua. → Bỏ sản phẩm này khỏi sạp.
      en products/vai-thu is a spirit of 15° or more, which may not be advertised: to name its stall is to say where to buy it. → Take this product off the stall."
  `);
});

it('says what is wrong and what to do: stall number too long', async () => {
  expect(await wordsFor('stall-number-too-long')).toMatchInlineSnapshot(`
    "spots/cho-thu/facts.yaml:9:7 error stall-number [stalls.0.number]
      vi Số sạp không in lên sơ đồ được. → Viết trong ngoặc kép, 1–6 chữ cái, chữ số, không dấu cách, như ghi trên sạp: "A1", "12", "B-7".
      en The stall’s number does not fit on the plan. → Write 1–6 letters and digits without a space, in quotes, as over the stall: "A1", "12", "B-7"."
  `);
});

it('says what is wrong and what to do: stall off the plan', async () => {
  expect(await wordsFor('stall-off-the-plan')).toMatchInlineSnapshot(`
    "spots/cho-thu/facts.yaml:9:39 error stall-without-plan [stalls.0.at]
      vi Sạp có vị trí x, y mà chợ chưa có bản vẽ, nên không ai thấy sạp ở đâu. → Thêm plan: { file: plan.svg } và chép bản vẽ vào cạnh facts.yaml, hoặc bỏ at của các sạp.
      en The stall has a place x, y, and the market has no drawing, so nobody sees where it is. → Add plan: { file: plan.svg } and put the drawing beside facts.yaml, or drop at from the stalls."
  `);
});

it('says what is wrong and what to do: stall twice', async () => {
  expect(await wordsFor('stall-twice')).toMatchInlineSnapshot(`
    "spots/cho-thu/facts.yaml:11:7 error stall-twice [stalls.2.number]
      vi Số sạp A1 đã là của sạp thứ 1 trong danh sách: khách sẽ đến nhầm sạp, trả tiền nhầm người. → Xem lại số ghi trên sạp; hai sạp trùng số thì thêm chữ, ví dụ 12A, 12B.
      en The number A1 is that of stall 1 of the list already: visitors would go, and pay, to the wrong one. → Look at the number over the stall; add a letter where two share one, for example 12A, 12B."
  `);
});

it('says what is wrong and what to do: stale translation', async () => {
  expect(await wordsFor('stale-translation')).toMatchInlineSnapshot(`
    "heritage/hang-thu/en.mdx:4:27 warning translation-stale [translation.of]
      vi Bài gốc heritage/hang-thu/vi.mdx đã sửa sau khi dịch; trang này sẽ ghi rằng bản dịch có thể đã cũ. → Dịch lại những chỗ đã sửa, rồi viết of: "8fa9ebcbaa78".
      en The source heritage/hang-thu/vi.mdx was changed after this translation; the page will say that it may be out of date. → Translate what changed, then write of: "8fa9ebcbaa78"."
  `);
});

it('says what is wrong and what to do: stars as text', async () => {
  expect(await wordsFor('stars-as-text')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:8:7 error wrong-type [ocop.awards.0.stars] (mends itself)
      vi Cần số, nhưng đang là "4 sao". → Viết 4, không ngoặc kép, không đơn vị.
      en Needs a number, found "4 sao". → Write 4, without quotes or a unit."
  `);
});

it('says what is wrong and what to do: summary too long', async () => {
  expect(await wordsFor('summary-too-long')).toMatchInlineSnapshot(`
    "heritage/hang-thu/vi.mdx:3:1 error too-large [summary]
      vi Dài quá 240 ký tự. → Viết ngắn lại.
      en Longer than 240 characters. → Shorten it."
  `);
});

it('says what is wrong and what to do: swapped coordinates', async () => {
  expect(await wordsFor('swapped-coordinates')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:8:13 error coordinates-swapped [location.lat] (mends itself)
      vi Vĩ độ và kinh độ bị đổi chỗ: lat 105.02, lon 19.61 không nằm ở Việt Nam. → Viết lat: 19.61, lon: 105.02.
      en Latitude and longitude are swapped: lat 105.02, lon 19.61 is not in Vietnam. → Write lat: 19.61, lon: 105.02."
  `);
});

it('says what is wrong and what to do: tab in yaml', async () => {
  expect(await wordsFor('tab-in-yaml')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:10:1 error yaml-syntax
      vi Tệp YAML viết sai: có dấu Tab ở đầu dòng. → Kiểm tra thụt đầu dòng (dấu cách, không dùng Tab), dấu hai chấm, ngoặc kép và các cặp ngoặc [ ], { } ở dòng này hoặc dòng trên.
      en The YAML is broken: Tabs are not allowed as indentation → Check indentation (spaces, no tabs), colons, quotes and pairs of brackets [ ], { } on this line or the one above.
    heritage/hang-thu/facts.yaml:11:1 error yaml-syntax
      vi Tệp YAML viết sai: thụt đầu dòng không đều. → Kiểm tra thụt đầu dòng (dấu cách, không dùng Tab), dấu hai chấm, ngoặc kép và các cặp ngoặc [ ], { } ở dòng này hoặc dòng trên.
      en The YAML is broken: All mapping items must start at the same column → Check indentation (spaces, no tabs), colons, quotes and pairs of brackets [ ], { } on this line or the one above."
  `);
});

it('says what is wrong and what to do: text without facts', async () => {
  expect(await wordsFor('text-without-facts')).toMatchInlineSnapshot(`
    "spots/cho-thu/facts.yaml:1:1 error facts-missing
      vi Thư mục này không có facts.yaml, nên trang của nó không được tạo. → Thêm facts.yaml (xem một mục cùng loại), hoặc xóa thư mục.
      en This folder has no facts.yaml, so it gets no page. → Add facts.yaml (see another entry of the kind), or delete the folder."
  `);
});

it('says what is wrong and what to do: two rules for a festival', async () => {
  expect(await wordsFor('two-rules-for-a-festival')).toMatchInlineSnapshot(`
    "festivals/hoi-thu/facts.yaml:2:1 error one-rule [when]
      vi Cần đúng một quy tắc ngày. → Giữ một trong: lunar, solar, weekly, everyDays, lunarDays.
      en Exactly one rule is needed. → Keep one of: lunar, solar, weekly, everyDays, lunarDays."
  `);
});

it('says what is wrong and what to do: unknown commune', async () => {
  expect(await wordsFor('unknown-commune')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:10:14 error commune-unknown [address.communes.0]
      vi Không có xã mang mã "16793". → Các xã ở đây: 16777 Quỳ Châu, 16792 Châu Tiến. Xã khác thì thêm vào localities.yaml.
      en There is no commune with the code "16793". → Communes here: 16777 Quỳ Châu, 16792 Châu Tiến. Another one must be added to localities.yaml."
  `);
});

it('says what is wrong and what to do: unknown field', async () => {
  expect(await wordsFor('unknown-field')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:12:1 error unknown-field [openingTimes]
      vi Không có trường "openingTimes" ở đây, nên nội dung của nó sẽ bị mất. → Các trường có ở đây: sample, illustration, photos, audio, contacts, notices, links, related, sources, checkedOn, locality, location, restricted, address, hours, fees, tickets, access, signal, form, relicType, ranks, managingBody, festivals.
      en There is no field "openingTimes" here, so what it says would be lost. → Fields known here: sample, illustration, photos, audio, contacts, notices, links, related, sources, checkedOn, locality, location, restricted, address, hours, fees, tickets, access, signal, form, relicType, ranks, managingBody, festivals."
  `);
});

it('says what is wrong and what to do: unknown folder', async () => {
  expect(await wordsFor('unknown-folder')).toMatchInlineSnapshot(`
    "heritage/ghi-chu.txt:1:1 warning folder-unknown
      vi Cẩm nang không biết "heritage/ghi-chu.txt", nên nội dung của nó không hiện ra. → Mỗi mục là một thư mục loại/mã/; các loại: heritage, spots, villages, homestays, products, producers, routes, festivals, handbook.
      en The guide does not know "heritage/ghi-chu.txt", so what it holds is not shown. → An entry is a folder kind/id/; the kinds are heritage, spots, villages, homestays, products, producers, routes, festivals, handbook.
    heritages:1:1 warning folder-unknown
      vi Cẩm nang không biết "heritages", nên nội dung của nó không hiện ra. → Có phải "heritage"? Nếu phải, đổi tên.
      en The guide does not know "heritages", so what it holds is not shown. → Is it "heritage"? If so, rename it.
    villages/ban-thu/anh:1:1 warning folder-unknown
      vi Cẩm nang không biết "villages/ban-thu/anh", nên nội dung của nó không hiện ra. → Mỗi mục là một thư mục loại/mã/; các loại: heritage, spots, villages, homestays, products, producers, routes, festivals, handbook.
      en The guide does not know "villages/ban-thu/anh", so what it holds is not shown. → An entry is a folder kind/id/; the kinds are heritage, spots, villages, homestays, products, producers, routes, festivals, handbook."
  `);
});

it('says what is wrong and what to do: unknown former commune', async () => {
  expect(await wordsFor('unknown-former-commune')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:11:20 error former-commune-unknown [address.formerCommunes.0]
      vi Không có xã cũ "Châu Bình" trong Châu Tiến. → Sửa thành Châu Bính.
      en There is no former commune "Châu Bình" in Châu Tiến. → Change it to Châu Bính.
    heritage/hang-thu/facts.yaml:11:31 error former-commune-unknown [address.formerCommunes.1]
      vi Xã cũ "Tân Lạc" nay thuộc xã Quỳ Châu (16777), không thuộc Châu Tiến. → Xã cũ ở đây: Châu Tiến, Châu Bính, Châu Thuận. Nếu còn xã khác, thêm vào former trong localities.yaml.
      en The former commune "Tân Lạc" is now in Quỳ Châu (16777), not in Châu Tiến. → Former communes here: Châu Tiến, Châu Bính, Châu Thuận. Add any other to former in localities.yaml."
  `);
});

it('says what is wrong and what to do: unknown language', async () => {
  expect(await wordsFor('unknown-language')).toMatchInlineSnapshot(`
    "heritage/hang-thu/xx.mdx:1:1 error unknown-language
      vi "xx" không phải ngôn ngữ của cẩm nang. → Đặt tên tệp theo một trong: vi, en, fr, ko, zh.
      en "xx" is not a language of the guide. → Name the file after one of: vi, en, fr, ko, zh."
  `);
});

it('says what is wrong and what to do: unknown locality', async () => {
  expect(await wordsFor('unknown-locality')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:7:1 error locality-unknown [locality]
      vi Không có vùng "qui-chau". → Sửa thành quy-chau.
      en There is no locality "qui-chau". → Change it to quy-chau."
  `);
});

it('says what is wrong and what to do: unknown value', async () => {
  expect(await wordsFor('unknown-value')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:6:1 error unknown-value [illustration] (mends itself)
      vi "caves" không có trong danh sách. → Sửa thành "cave". Danh sách: pass, gorge, river, dam, mountain, terraces, cave, earth-house, stilt-house, temple, stele, old-street, museum, market, weaving, festival, honey, wine, sauce, rice, cakes, cloth, incense, pomelo, handbook.
      en "caves" is not in the list. → Change it to "cave". The list: pass, gorge, river, dam, mountain, terraces, cave, earth-house, stilt-house, temple, stele, old-street, museum, market, weaving, festival, honey, wine, sauce, rice, cakes, cloth, incense, pomelo, handbook."
  `);
});

it('says what is wrong and what to do: unlisted file', async () => {
  expect(await wordsFor('unlisted-file')).toMatchInlineSnapshot(`
    "heritage/hang-thu/IMG_0001.jpg:1:1 warning file-unlisted
      vi Không có chỗ nào dùng tệp "IMG_0001.jpg". → Thêm vào photos trong heritage/hang-thu/facts.yaml (file, alt, credit, licence), hoặc xóa.
      en Nothing uses the file "IMG_0001.jpg". → Add it to photos in heritage/hang-thu/facts.yaml (file, alt, credit, licence), or delete it.
    heritage/hang-thu/ghi-chu.docx:1:1 warning file-unlisted
      vi Không có chỗ nào dùng tệp "ghi-chu.docx". → Xóa, hoặc chuyển ra ngoài thư mục nội dung.
      en Nothing uses the file "ghi-chu.docx". → Delete it, or move it out of the content folder."
  `);
});

it('says what is wrong and what to do: vietnamese in english file', async () => {
  expect(await wordsFor('vietnamese-in-english-file')).toMatchInlineSnapshot(`
    "heritage/hang-thu/en.mdx:5:1 warning language-mismatch
      vi Bài này giống tiếng Việt, mà tên tệp ghi tiếng Anh. → Kiểm tra xem có chép nhầm tệp không; chưa có bản dịch thì xóa tệp này, trang vẫn trả lời bằng ngôn ngữ khác.
      en This looks like Vietnamese, but the file is named after English. → Check for a file copied by mistake; where there is no translation yet, delete it: the page still answers in another language."
  `);
});

it('says what is wrong and what to do: vietnamese without marks', async () => {
  expect(await wordsFor('vietnamese-without-marks')).toMatchInlineSnapshot(`
    "heritage/hang-thu/vi.mdx:5:1 warning language-mismatch
      vi Bài này giống tiếng Việt gõ không dấu. → Bật bộ gõ tiếng Việt (Telex hoặc VNI) rồi gõ lại cho đủ dấu.
      en This looks like Vietnamese typed without its marks. → Switch a Vietnamese keyboard on (Telex or VNI) and type it again with its marks."
  `);
});

it('says what is wrong and what to do: wrong form of heritage', async () => {
  expect(await wordsFor('wrong-form-of-heritage')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml:1:1 error unknown-form [form]
      vi Trường "form" thiếu hoặc không đúng. → Viết form: tangible (vật thể) hoặc form: intangible (phi vật thể).
      en The field "form" is missing or wrong. → Write form: tangible or form: intangible."
  `);
});

it('says what is wrong and what to do: wrong gtin', async () => {
  expect(await wordsFor('wrong-gtin')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:16:1 error gtin-check-digit [gtin]
      vi Mã vạch 8938500000007 gõ sai: nếu các số trước đúng thì số cuối là 3. → Đối chiếu từng số với mã vạch trên bao bì.
      en The GTIN 8938500000007 is mistyped: if the other digits are right, the last is 3. → Compare every digit with the barcode on the pack."
  `);
});

it('says what is wrong and what to do: yes as text', async () => {
  expect(await wordsFor('yes-as-text')).toMatchInlineSnapshot(`
    "homestays/nha-thu/facts.yaml:13:1 error wrong-type [hotWater] (mends itself)
      vi Cần true hoặc false, nhưng đang là "có". → Viết true.
      en Needs true or false, found "có". → Write true."
  `);
});

it('says what is wrong and what to do: certificate without name', async () => {
  expect(await wordsFor('certificate-without-name')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:18:5 error certificate-name [certificates.0.name]
      vi Giấy chứng nhận loại other mà không nói là giấy gì. → Thêm name: { vi: … }.
      en A certificate of the kind other has no name. → Add name: { vi: … }."
  `);
});

it('says what is wrong and what to do: gtin of no goods', async () => {
  expect(await wordsFor('gtin-of-no-goods')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:16:1 error gtin-sample [gtin]
      vi Mã vạch 2000000000015 bắt đầu bằng 2: dải này chỉ dùng nội bộ cửa hàng, không phải mã của sản phẩm. → Ghi mã do GS1 cấp (hàng Việt Nam thường bắt đầu bằng 893), hoặc bỏ trường gtin.
      en The GTIN 2000000000015 begins with 2: that range is for use within a shop and names no product. → Write the number that GS1 gave (of Vietnamese goods mostly 893…), or leave gtin out."
  `);
});

it('says what is wrong and what to do: gtin of two products', async () => {
  expect(await wordsFor('gtin-of-two-products')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:16:1 error gtin-twice [gtin]
      vi Mã vạch 8938500000003 đã là của products/vai-khac: nhãn và trang của lô sẽ lẫn nhau. → Đối chiếu với mã vạch trên bao bì; mỗi quy cách bán có mã riêng.
      en The GTIN 8938500000003 is that of products/vai-khac already: their labels and lots would be mixed up. → Compare with the barcodes on the packs; every pack that is sold has a number of its own."
  `);
});

it('says what is wrong and what to do: impossible bank account', async () => {
  expect(await wordsFor('impossible-bank-account')).toMatchInlineSnapshot(`
    "homestays/nha-thu/facts.yaml:26:3 error bank-account [paymentAccount.account]
      vi Số tài khoản không đúng dạng. → Viết 6–19 chữ số hoặc chữ in hoa, không dấu cách, trong ngoặc kép (không có ngoặc kép thì số 0 đầu bị mất).
      en The account number has no known form. → Write 6–19 digits or capitals without spaces, in quotes (without quotes the leading zeros are lost).
    homestays/nha-thu/facts.yaml:27:3 error account-holder [paymentAccount.holder]
      vi Tên chủ tài khoản không đúng dạng. → Viết đúng như ứng dụng ngân hàng hiện ra: chữ in hoa không dấu, ví dụ NGUYEN THI HOA.
      en The account holder’s name has no known form. → Write it as the bank’s app shows it: capitals without marks, for example NGUYEN THI HOA."
  `);
});

it('says what is wrong and what to do: lot column misspelt', async () => {
  expect(await wordsFor('lot-column-misspelt')).toMatchInlineSnapshot(`
    "products/vai-thu/lots.csv:1:1 error csv-columns [expire]
      vi Không có cột "expire". → Sửa tên cột thành "expires".
      en There is no column "expire". → Rename it to "expires"."
  `);
});

it('says what is wrong and what to do: lot expires before production', async () => {
  expect(await wordsFor('lot-expires-before-production')).toMatchInlineSnapshot(`
    "products/vai-thu/lots.csv:2:18 error lot-dates-backwards [packed]
      vi Lô VT-01: ngày đóng gói 2026-09-30 không thể đứng trước hoặc trùng ngày sản xuất 2026-10-01. → Đối chiếu với nhãn đã dán; sửa cột produced hoặc packed (năm-tháng-ngày).
      en Lot VT-01: "packed" 2026-09-30 cannot come before "produced" 2026-10-01. → Compare with the label on the goods; correct the column produced or packed (year-month-day).
    products/vai-thu/lots.csv:2:29 error lot-dates-backwards [expires]
      vi Lô VT-01: hạn dùng 2026-08-01 không thể đứng trước hoặc trùng ngày sản xuất 2026-10-01. → Đối chiếu với nhãn đã dán; sửa cột produced hoặc expires (năm-tháng-ngày).
      en Lot VT-01: "expires" 2026-08-01 cannot come before "produced" 2026-10-01. → Compare with the label on the goods; correct the column produced or expires (year-month-day).
    products/vai-thu/lots.csv:2:29 error lot-dates-backwards [expires]
      vi Lô VT-01: hạn dùng 2026-08-01 không thể đứng trước hoặc trùng ngày đóng gói 2026-09-30. → Đối chiếu với nhãn đã dán; sửa cột packed hoặc expires (năm-tháng-ngày).
      en Lot VT-01: "expires" 2026-08-01 cannot come before "packed" 2026-09-30. → Compare with the label on the goods; correct the column packed or expires (year-month-day)."
  `);
});

it('says what is wrong and what to do: lot twice', async () => {
  expect(await wordsFor('lot-twice')).toMatchInlineSnapshot(`
    "products/vai-thu/lots.csv:3:1 error duplicate-id [lot]
      vi Lô "VT-01" đã có ở dòng 2. → Mỗi lô một dòng: gộp hai dòng, hoặc sửa số lô theo nhãn đã dán.
      en The lot "VT-01" already stands on line 2. → A lot has one row: merge the two, or correct the number after the label that is on the goods."
  `);
});

it('says what is wrong and what to do: lot written wrongly', async () => {
  expect(await wordsFor('lot-written-wrongly')).toMatchInlineSnapshot(`
    "products/vai-thu/lots.csv:2:1 error lot-number [lot]
      vi Số lô không in lên nhãn được. → Viết 1–20 ký tự gồm chữ số, chữ in hoa không dấu và gạch nối ở giữa, ví dụ MO-2610.
      en The lot number cannot be printed. → Write 1–20 digits, capitals A–Z and hyphens between them, for example MO-2610.
    products/vai-thu/lots.csv:3:7 error iso-date [produced]
      vi Ngày không đúng dạng năm-tháng-ngày. → Nếu là ngày 1 tháng 10 năm 2026, viết "2026-10-01".
      en The date is not year-month-day. → If it is day 1 of month 10 of 2026, write "2026-10-01".
    products/vai-thu/lots.csv:4:8 error lot-stages [stages]
      vi Các công đoạn của lô không đúng dạng. → Viết mỗi công đoạn: ngày | việc | nơi | ai làm; các công đoạn cách nhau bằng dấu chấm phẩy. Ví dụ: 2026-10-02 | quay mật | Tả Lủng | HTX.
      en The stages of the lot have no known form. → Write each stage: day | what | place | by whom; stages apart by semicolons. For example: 2026-10-02 | extraction | Tả Lủng | co-operative.
    products/vai-thu/lots.csv:4:25 error lot-documents [documents]
      vi Giấy tờ của lô không đúng dạng. → Viết mỗi giấy: tên | số | nơi cấp | hiệu lực đến ngày; cách nhau bằng dấu chấm phẩy. Giấy tự công bố thì bỏ trống nơi cấp.
      en The documents of the lot have no known form. → Write each: name | number | issuer | valid until; apart by semicolons. Where the maker declares it, leave the issuer empty.
    products/vai-thu/lots.csv:5:31 error recall-reason [recall_reason]
      vi Lô bị thu hồi mà không nói vì sao. → Ghi cột recall_reason: điều người đã mua cần biết và cần làm.
      en The lot is recalled, and nothing says why. → Fill in recall_reason: what who bought it must know and do."
  `);
});

it('says what is wrong and what to do: sample with gtin of goods', async () => {
  expect(await wordsFor('sample-with-gtin-of-goods')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:17:1 error gtin-sample [gtin]
      vi Mục mẫu ghi mã vạch 8938500000003, có thể là của một món hàng có thật. → Dùng một mã 13 chữ số bắt đầu bằng 2, ví dụ "2000000000015".
      en A sample has the GTIN 8938500000003, which may be that of real goods. → Use 13 digits that begin with 2, for example "2000000000015"."
  `);
});

it('says what is wrong and what to do: shop link shortened', async () => {
  expect(await wordsFor('shop-link-shortened')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:18:39 warning link-shortened [links.0.url]
      vi bit.ly là địa chỉ rút gọn: khách không biết sẽ tới đâu, và người khác đổi được nơi đến. → Mở liên kết, chép địa chỉ đầy đủ trên thanh địa chỉ rồi ghi thay vào.
      en bit.ly shortens addresses: a visitor cannot see where it leads, and somebody else can change it. → Open it, copy the full address from the browser and write that instead."
  `);
});

it('says what is wrong and what to do: shop link unknown', async () => {
  expect(await wordsFor('shop-link-unknown')).toMatchInlineSnapshot(`
    "products/vai-thu/facts.yaml:18:41 warning shop-unknown [links.0.url]
      vi shoppe-vn.example không có trong danh sách sàn và mạng xã hội đã biết: có thể là trang giả hoặc gõ nhầm. → Kiểm tra từng chữ của tên miền. Đã biết: buudien.vn, shopee.vn, lazada.vn, tiki.vn, sendo.vn, tiktok.com. Nếu là trang bán hàng riêng của chủ thể, ghi kind: shop.
      en shoppe-vn.example is on no list of known marketplaces and networks: it may be a copy, or mistyped. → Check the domain letter by letter. Known: buudien.vn, shopee.vn, lazada.vn, tiki.vn, sendo.vn, tiktok.com. Where it is the maker’s own shop, write kind: shop.
    products/vai-thu/facts.yaml:19:39 warning shop-unknown [links.1.url]
      vi Cửa hàng 203.0.113.7 không có https hoặc không có tên miền: khách không chắc mình đang ở trang nào. → Hỏi chủ thể địa chỉ https chính thức; chưa có thì bỏ liên kết, để số điện thoại.
      en The shop 203.0.113.7 has no https or no name: a visitor cannot be sure where he is. → Ask the maker for the official https address; without one leave the link out and keep the phone."
  `);
});

it('tries every fault of the fixtures', async () => {
  expect(tried.sort()).toEqual((await readdir(join(FIXTURES, 'faults'))).sort());
});

it('lists every code that it reports in the documentation', () => {
  const listed = new Set(CATALOGUE.flatMap(({ rows }) => rows.map(({ code }) => code)));
  expect([...reported].filter((code) => !listed.has(code))).toEqual([]);
});
