/** Windows-1258: Western letters with tone marks as characters of their own (WHATWG Encoding, "windows-1258"). */

const western = [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
const BYTES: ReadonlyMap<string, number> = new Map(western.map((character, byte) => [character, byte]));

/** The text in Unicode (NFC), from what a Western reader sees. */
export function fromWindows1258(text: string): string {
  const bytes = Uint8Array.from([...text], (character) => BYTES.get(character) ?? 0x3f);
  return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
}
