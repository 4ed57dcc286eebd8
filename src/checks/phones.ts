/** Every telephone number that the content publishes. */
import { type Phone, parsePhone } from '../lib/phone.ts';
import type { CheckContext } from './context.ts';
import type { Finding } from './rule.ts';

export interface WrittenPhone {
  readonly written: string;
  /** Absent where it can be no Vietnamese number. */
  readonly phone?: Phone;
  /** Of the entry or row in which it stands. */
  readonly isSample: boolean;
  readonly place: Pick<Finding, 'file' | 'path' | 'at'>;
}

/** The numbers of contacts, of the guide itself and of services. */
export function phonesOf({ entries, found }: CheckContext): WrittenPhone[] {
  const phones: WrittenPhone[] = [];
  const add = (written: string | undefined, isSample: boolean, place: WrittenPhone['place']) => {
    if (!written || /^https?:/.test(written)) return;
    const phone = parsePhone(written);
    phones.push({ written, isSample, place, ...(phone && { phone }) });
  };
  for (const { facts, file } of entries) {
    for (const [index, contact] of facts.contacts.entries()) {
      for (const way of ['phone', 'zalo'] as const) {
        add(contact[way], facts.sample, { file, path: ['contacts', index, way] });
      }
    }
  }
  for (const way of ['phone', 'zalo'] as const) {
    add(found.site?.contact[way], found.site?.sample ?? false, { file: 'site.yaml', path: ['contact', way] });
  }
  for (const { service, line, columns } of found.services) {
    const at = { line, column: columns['phone'] ?? 1 };
    add(service.phone, service.sample === 'yes', { file: 'services.csv', path: ['phone'], at });
  }
  return phones;
}
