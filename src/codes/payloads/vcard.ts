/**
 * A contact as a hosted `.vcf` file: vCard 3.0 (RFC 2426), which every phone's contacts app imports,
 * or 4.0 (RFC 6350). Never inside a symbol: it would be too large to scan, and could not be withdrawn.
 */
import { type GeoPoint, geoUri, parseGeoUri } from './geo.ts';

export interface Contact {
  /** As it is shown: a person, a house, a cooperative. */
  readonly name: string;
  readonly organization?: string;
  /** International form, `+84…`. */
  readonly phones?: readonly string[];
  readonly email?: string;
  readonly url?: string;
  /** One line, as it is written in Vietnam. */
  readonly address?: string;
  readonly note?: string;
  readonly place?: GeoPoint;
}

/** The file's text, CRLF, folded at 75 bytes (RFC 6350 §3.2). */
export function vCard(contact: Contact, version: '3.0' | '4.0' = '3.0'): string {
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    // Vietnamese names are not split into family and given name: the whole stands in the first part.
    `N:${escapeText(contact.name)};;;;`,
    `FN:${escapeText(contact.name)}`,
    ...(contact.organization ? [`ORG:${escapeText(contact.organization)}`] : []),
    ...(contact.phones ?? []).map((phone) =>
      version === '4.0' ? `TEL;VALUE=uri:tel:${phone}` : `TEL;TYPE=CELL:${phone}`,
    ),
    ...(contact.email ? [`EMAIL:${escapeText(contact.email)}`] : []),
    ...(contact.url ? [`URL:${contact.url}`] : []),
    ...(contact.address ? [`ADR:;;${escapeText(contact.address)};;;;`] : []),
    ...(contact.place ? [`GEO:${place(contact.place, version)}`] : []),
    ...(contact.note ? [`NOTE:${escapeText(contact.note)}`] : []),
    'END:VCARD',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** Reads back a file that {@link vCard} wrote; undefined where it is none. */
export function parseVCard(text: string): Contact | undefined {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  if (lines[0] !== 'BEGIN:VCARD' || !/^VERSION:[34]\.0$/.test(lines[1] ?? '')) return undefined;
  const values = (property: string) =>
    lines.flatMap((line) => {
      const [, value] = new RegExp(`^${property}(?:;[^:]*)?:(.*)$`).exec(line) ?? [];
      return value === undefined ? [] : [value];
    });
  const one = (property: string) => values(property).map(unescapeText)[0];
  const name = one('FN');
  if (name === undefined) return undefined;
  const phones = values('TEL').map((phone) => phone.replace(/^tel:/, ''));
  const address = values('ADR')[0]?.split(/(?<!\\);/)[2];
  const optional = {
    organization: one('ORG'),
    phones: phones.length > 0 ? phones : undefined,
    email: one('EMAIL'),
    url: values('URL')[0],
    address: address === undefined ? undefined : unescapeText(address),
    note: one('NOTE'),
    place: parseGeoUri(`geo:${(values('GEO')[0] ?? '').replace(/^geo:/, '').replace(';', ',')}`),
  };
  return { name, ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) };
}

/** `19.61438;105.02179` (RFC 2426 §3.4.2), or the `geo:` URI (RFC 6350 §6.5.2). */
function place({ lat, lon }: GeoPoint, version: '3.0' | '4.0'): string {
  const uri = geoUri({ lat, lon });
  return version === '4.0' ? uri : uri.slice('geo:'.length).replace(',', ';');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

function unescapeText(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

/** Breaks a line so that no piece passes 75 bytes and no character is cut. */
function fold(line: string): string {
  const pieces = [''];
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character, 'utf8');
    if (bytes + size > (pieces.length === 1 ? 75 : 74)) {
      pieces.push('');
      bytes = 0;
    }
    pieces[pieces.length - 1] += character;
    bytes += size;
  }
  return pieces.join('\r\n ');
}
