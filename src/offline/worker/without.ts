/** What is said where nothing was kept: plain words instead of the browser's error, a quiet ground instead of a broken picture. */

/** Bilingual: the worker does not know the visitor's language. Refreshing is all there is to do. */
export function noSignalPage(): Response {
  const html =
    '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">' +
    '<title>Không có mạng · No signal</title>' +
    '<body style="font:1.1rem/1.6 sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem">' +
    '<h1>Không có mạng</h1><p>Trang này chưa được lưu trên máy. Khi có sóng, hãy tải lại.</p>' +
    '<div lang="en"><h2>No signal</h2><p>This page is not saved on this device. Reload it when you have a signal.</p></div>';
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

export function noSignalPicture(): Response {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#8884" d="M0 0h3v2H0z"/></svg>';
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
