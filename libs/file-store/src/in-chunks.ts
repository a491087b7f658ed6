export interface Chunk {
  readonly bytes: Buffer;
  readonly ordinal: number;
  readonly isLast: boolean;
}

/** The same bytes in pieces of one size; the first may have another, and the last is what is left. */
export async function* inChunks(
  source: AsyncIterable<Uint8Array>,
  size: number,
  first = size,
): AsyncGenerator<Chunk> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let ordinal = 0;
  const wanted = (): number => (ordinal === 0 ? first : size);
  const cut = (isLast: boolean): Chunk => {
    const [only = Buffer.alloc(0), ...more] = held;
    const all = more.length === 0 ? only : Buffer.concat(held); // large parts are not copied
    const bytes = all.subarray(0, wanted());
    const rest = all.subarray(bytes.length);
    held = rest.length > 0 ? [rest] : [];
    heldBytes = rest.length;
    return { bytes, ordinal: ordinal++, isLast };
  };
  for await (const part of source) {
    held.push(Buffer.from(part));
    heldBytes += part.length;
    while (heldBytes > wanted()) yield cut(false);
  }
  yield cut(true);
}
