import { z } from 'zod';
import { type EntryRef, KINDS, type Kind } from './kinds.ts';

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** A reference to an entry of the given kinds, `villages/ban-hoa-tien`; every kind where none is given. */
export function refTo(...kinds: Kind[]): z.ZodType<EntryRef, string> {
  const allowed = kinds.length > 0 ? kinds : KINDS;
  const pattern = new RegExp(`^(?:${allowed.join('|')})/${ID}$`);
  return z.string().regex(pattern, { error: `reference:${allowed.join(',')}` }) as unknown as z.ZodType<
    EntryRef,
    string
  >;
}
