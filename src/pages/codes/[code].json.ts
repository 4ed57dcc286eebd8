/** The record of a lot for machines, beside its page. */
import type { APIContext } from 'astro';
import { lotRecord } from '../../data/lot-record.ts';
import { currentGuide } from '../../queries/current.ts';
import { lotsOf } from '../../queries/lots.ts';

export async function getStaticPaths() {
  const guide = await currentGuide();
  return lotsOf(guide).flatMap((lot) => (lot.code ? [{ params: { code: lot.code }, props: { guide, lot } }] : []));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export function GET({ props: { guide, lot } }: APIContext<Props>): Response {
  return new Response(`${JSON.stringify(lotRecord(guide, lot), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
