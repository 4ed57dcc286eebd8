/** Every mention of a commune by its national code. */
import type { CheckContext } from './context.ts';
import type { Finding } from './rule.ts';

export interface CommuneMention {
  readonly code: string;
  /** Locality of the entry or row in which it stands. */
  readonly locality: string | undefined;
  readonly place: Pick<Finding, 'file' | 'path' | 'at'>;
}

/** The communes of addresses and of services. */
export function communesOf({ entries, found }: CheckContext): CommuneMention[] {
  const ofEntries = entries.flatMap(({ facts, file }) => {
    const codes = 'address' in facts ? (facts.address?.communes ?? []) : [];
    return codes.map((code, index) => ({
      code,
      locality: facts.locality,
      place: { file, path: ['address', 'communes', index] },
    }));
  });
  const ofServices = found.services.map(({ service, line, columns }) => ({
    code: service.commune,
    locality: service.locality,
    place: { file: 'services.csv', path: ['commune'], at: { line, column: columns['commune'] ?? 1 } },
  }));
  return [...ofEntries, ...ofServices];
}
