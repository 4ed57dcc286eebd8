/** A part of a whole answer (RFC 9110 §14): players of audio ask so, and caches hold whole files only. */
export async function partial(whole: Response, range: string): Promise<Response> {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === '' && last === '') return whole;
  const body = await whole.blob();
  const start = first === '' ? Math.max(0, body.size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? body.size : Math.min(body.size, Number(last) + 1);
  if (start >= end) return new Response(null, { status: 416, headers: { 'content-range': `bytes */${body.size}` } });
  const headers = new Headers(whole.headers);
  headers.set('content-range', `bytes ${start}-${end - 1}/${body.size}`);
  headers.set('content-length', String(end - start));
  return new Response(body.slice(start, end, whole.headers.get('content-type') ?? ''), { status: 206, headers });
}
