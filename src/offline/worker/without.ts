/** What is said where nothing can be read: plain words instead of the browser's error, a quiet ground instead of a broken picture. */

interface Words {
  readonly title: string;
  readonly text: string;
}

/** A page that was not kept. Refreshing is all there is to do. */
export function noSignalPage(): Response {
  return bilingual(
    { title: 'Không có mạng', text: 'Trang này chưa được lưu trên máy. Khi có sóng, hãy tải lại.' },
    { title: 'No signal', text: 'This page is not saved on this device. Reload it when you have a signal.' },
  );
}

/** A page that was kept, and that the device cannot read: busy, or some of it was cleared. It is repaired at the next signal. */
export function unreadablePage(): Response {
  return bilingual(
    {
      title: 'Máy chưa đọc được trang này',
      text: 'Trang đã được lưu, nhưng lúc này máy chưa đọc được. Hãy tải lại. Nếu vẫn chưa được, khi có sóng cẩm nang sẽ tự lưu bù phần thiếu.',
    },
    {
      title: 'This page cannot be read just now',
      text: 'It was saved, but the device could not read it. Reload it. If that does not help, the guide fetches what is missing when you next have a signal.',
    },
  );
}

/** The worker does not know the visitor's language. */
function bilingual(vi: Words, en: Words): Response {
  const html =
    '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">' +
    `<title>${vi.title} · ${en.title}</title>` +
    '<body style="font:1.1rem/1.6 sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem">' +
    `<h1>${vi.title}</h1><p>${vi.text}</p><div lang="en"><h2>${en.title}</h2><p>${en.text}</p></div>`;
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

export function noSignalPicture(): Response {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#8884" d="M0 0h3v2H0z"/></svg>';
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
