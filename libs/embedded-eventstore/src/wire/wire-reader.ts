/** A walk over protobuf bytes without building messages: the hot paths read just what they need. */
export class WireReader {
  private at: number;

  constructor(
    private readonly bytes: Buffer,
    start = 0,
    private readonly end = bytes.length,
  ) {
    this.at = start;
  }

  get isDone(): boolean {
    return this.at >= this.end;
  }

  /** Field number shifted left by three, plus the wire type. */
  tag(): number {
    return this.varint();
  }

  /** A varint below 2^53. */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  }

  /** A uint64 in full. */
  uint64(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
  }

  /** A view on a length-delimited field: not a copy. */
  view(): Buffer {
    const start = this.skipLength();
    return this.bytes.subarray(start, this.at);
  }

  text(): string {
    const start = this.skipLength();
    return this.bytes.toString('utf8', start, this.at);
  }

  /** A reader of a nested message. */
  message(): WireReader {
    const start = this.skipLength();
    return new WireReader(this.bytes, start, this.at);
  }

  skip(tag: number): void {
    const kind = tag & 7;
    if (kind === 0) this.uint64();
    else if (kind === 1) this.at += 8;
    else if (kind === 2) this.skipLength();
    else if (kind === 5) this.at += 4;
    else throw new RangeError(`Unknown wire type ${kind}.`);
  }

  private byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined || this.at > this.end) throw new RangeError('The message is cut short.');
    return byte;
  }

  private skipLength(): number {
    const length = this.varint();
    const start = this.at;
    this.at += length;
    if (this.at > this.end) throw new RangeError('The message is cut short.');
    return start;
  }
}
