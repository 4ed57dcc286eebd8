/** A route for navigation apps: only what may be followed. */
import type { APIContext } from 'astro';
import { type RouteFile, routeFiles } from '../../../queries/route-files.ts';

export async function getStaticPaths() {
  const files = await routeFiles();
  return files.map((file) => ({ params: { lang: file.locale, id: file.id }, props: file }));
}

export function GET({ props }: APIContext<RouteFile>): Response {
  return new Response(props.text, { headers: { 'content-type': 'application/gpx+xml' } });
}
