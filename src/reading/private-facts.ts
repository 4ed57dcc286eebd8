/** Lays the private folder over the public facts, and carries a consent that was taken back to every place that names it. */
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Consent } from '../schemas/contact.ts';
import type { Facts } from '../schemas/facts.ts';
import { type PrivateFacts, privateFacts } from '../schemas/private-facts.ts';
import type { ContentFiles, EntryFolder } from './content-files.ts';
import { readText } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

/** Before the path of a private file in messages. */
export const PRIVATE = 'PRIVATE_DIR';

export interface PrivateReading {
  /** The path in messages. */
  readonly file: string;
  readonly text?: string;
  readonly value?: PrivateFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what the private folder holds of an entry; without such a folder, or file, there is nothing. */
export async function readPrivate(files: ContentFiles, { ref, kind }: EntryFolder): Promise<PrivateReading> {
  const path = `${ref}/private.yaml`;
  const file = `${PRIVATE}/${path}`;
  if (!files.private) return { file, diagnostics: [] };
  const { text, diagnostics } = await readText(files.private, path);
  if (text === undefined) return { file, diagnostics: diagnostics.map((one) => ({ ...one, file })) };
  const { value, diagnostics: wrong } = readYaml(text, privateFacts(kind), file);
  return { file, text, ...(value && { value }), diagnostics: wrong };
}

/** The facts with what is private added: contacts after the public ones, the rest in their place. */
export function withPrivate<T extends Facts>(facts: T, added: PrivateFacts | undefined): T {
  if (!added) return facts;
  const { contacts, withdrawn: _, ...rest } = added;
  return { ...facts, ...rest, contacts: [...facts.contacts, ...contacts] };
}

type Consenting = { readonly consent?: Consent | undefined };

/** Every consent that an entry holds. */
function consentsOf(facts: Facts): Consent[] {
  const account = 'paymentAccount' in facts ? facts.paymentAccount : undefined;
  const all: readonly (Consenting | undefined)[] = [...facts.contacts, ...facts.photos, account];
  return all.flatMap((one) => one?.consent ?? []);
}

/** The day on which each consent was taken back, by its id: one person's consent may stand in several places. */
export function withdrawals(facts: Iterable<Facts>, added: Iterable<PrivateFacts>): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const one of facts) {
    for (const { id, withdrawnOn } of consentsOf(one)) if (withdrawnOn) days.set(id, withdrawnOn);
  }
  for (const { withdrawn } of added) for (const { id, on } of withdrawn) days.set(id, on);
  return days;
}

/** The consents of an entry that were taken back. */
export function withdrawnOf(ref: string, facts: Facts | undefined): { ref: string; id: string; on: string }[] {
  const taken = facts ? consentsOf(facts) : [];
  return taken.flatMap(({ id, withdrawnOn }) => (withdrawnOn ? [{ ref, id, on: withdrawnOn }] : []));
}

/** The facts with every consent marked that was taken back anywhere. */
export function withoutWithdrawn<T extends Facts>(facts: T, days: ReadonlyMap<string, string>): T {
  if (!consentsOf(facts).some(({ id, withdrawnOn }) => days.has(id) && !withdrawnOn)) return facts;
  const marked = <C extends Consenting>(one: C): C => {
    const on = one.consent && days.get(one.consent.id);
    return one.consent && on ? { ...one, consent: { ...one.consent, withdrawnOn: on } } : one;
  };
  const account = 'paymentAccount' in facts ? facts.paymentAccount : undefined;
  return {
    ...facts,
    contacts: facts.contacts.map(marked),
    photos: facts.photos.map(marked),
    ...(account && { paymentAccount: marked(account) }),
  };
}
