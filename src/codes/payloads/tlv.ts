/** EMVCo QR Code Specification for Payment Systems, Merchant-Presented Mode 1.1: data objects (§4.2) and their CRC (§4.7.3). */

/** One data object: two digits of identifier, two of length, the value (1–99 characters). */
export type DataObject = readonly [id: string, value: string];

/** Joins data objects. Throws `RangeError` for a value that is empty or longer than 99 characters. */
export function writeTlv(objects: readonly DataObject[]): string {
  return objects
    .map(([id, value]) => {
      if (value.length < 1 || value.length > 99) throw new RangeError(`object ${id} must hold 1–99 characters`);
      return `${id}${String(value.length).padStart(2, '0')}${value}`;
    })
    .join('');
}

/** Splits data objects; undefined where the lengths do not add up. */
export function readTlv(text: string): Map<string, string> | undefined {
  const objects = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const [, id, length] = /^(\d\d)(\d\d)/.exec(text.slice(at, at + 4)) ?? [];
    if (id === undefined || objects.has(id)) return undefined;
    const value = text.slice(at + 4, at + 4 + Number(length));
    if (value.length !== Number(length) || value === '') return undefined;
    objects.set(id, value);
    at += 4 + value.length;
  }
  return objects;
}

/** CRC-16/CCITT-FALSE (polynomial 1021, start FFFF) of the ASCII text: four capital hexadecimal digits. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, 'latin1')) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
