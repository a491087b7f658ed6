/** How many bytes a whole number below 2^53 takes as a varint. */
export const varintSize = (value: number): number => {
  let size = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size++;
  return size;
};

/** Tag (one byte), length and content of a length-delimited field. */
export const fieldSize = (length: number): number => 1 + varintSize(length) + length;

/** Fills a buffer of the exact size. Field numbers below 16 only: their tag is one byte. */
export class WireWriter {
  private at = 0;

  constructor(readonly bytes: Buffer) {}

  static ofSize(size: number): WireWriter {
    return new WireWriter(Buffer.allocUnsafe(size));
  }

  /** Tag and length of a nested message or of bytes that follow. */
  open(field: number, length: number): void {
    this.bytes[this.at++] = (field << 3) | 2;
    this.writeVarint(length);
  }

  varint(field: number, value: number): void {
    this.bytes[this.at++] = field << 3;
    this.writeVarint(value);
  }

  raw(content: Uint8Array): void {
    this.bytes.set(content, this.at);
    this.at += content.length;
  }

  /** Printable ASCII only. */
  ascii(text: string): void {
    this.at += this.bytes.write(text, this.at, 'latin1');
  }

  field(field: number, content: Uint8Array): void {
    this.open(field, content.length);
    this.raw(content);
  }

  private writeVarint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.bytes[this.at++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.bytes[this.at++] = rest;
  }
}
