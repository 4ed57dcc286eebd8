/**
 * As much of the protobuf wire format as an OSM extract uses (protobuf.dev, "Encoding").
 *
 *     new Protobuf(bytes).fields((field, message) => { if (field === 1) name = message.text(); });
 */
export class Protobuf {
  readonly #bytes: Uint8Array;
  #at: number;
  #end: number;
  #wire = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#at = 0;
    this.#end = bytes.length;
  }

  /** Calls `read` for every field; what it does not read is skipped. @throws `RangeError` where the message is cut short */
  fields(read: (field: number, message: Protobuf) => void): void {
    while (this.#at < this.#end) {
      const key = this.varint();
      this.#wire = key & 7;
      const before = this.#at;
      read(key >>> 3, this);
      if (this.#at === before) this.#skip();
    }
  }

  /** An unsigned number, exact up to 2⁵³. */
  varint(): number {
    const bytes = this.#bytes;
    let byte = this.#next(bytes);
    let value = byte & 0x7f;
    if (byte < 0x80) return value;
    for (let scale = 0x80; scale <= 0x8000000000000000; scale *= 0x80) {
      byte = this.#next(bytes);
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw new RangeError('a varint is too long');
  }

  /** A signed number in ZigZag coding. */
  signed(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  bytes(): Uint8Array {
    const length = this.varint();
    const end = this.#at + length;
    if (end > this.#end) throw new RangeError('a field is cut short');
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }

  text(): string {
    return Buffer.from(this.bytes()).toString('utf8');
  }

  message(): Protobuf {
    return new Protobuf(this.bytes());
  }

  /** A packed list of numbers. */
  list(read: (message: Protobuf) => number): number[] {
    const packed = this.message();
    const values: number[] = [];
    while (packed.#at < packed.#end) values.push(read(packed));
    return values;
  }

  #next(bytes: Uint8Array): number {
    if (this.#at >= this.#end) throw new RangeError('a message is cut short');
    return bytes[this.#at++] as number;
  }

  #skip(): void {
    if (this.#wire === 0) this.varint();
    else if (this.#wire === 2) this.bytes();
    else if (this.#wire === 1) this.#at += 8;
    else if (this.#wire === 5) this.#at += 4;
    else throw new RangeError(`wire type ${this.#wire} is unknown`);
    if (this.#at > this.#end) throw new RangeError('a field is cut short');
  }
}
