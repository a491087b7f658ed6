/** How the bytes of files stand on disk. */
export interface FileCipher {
  seal(clear: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Fails where the bytes are not as they were sealed. */
  open(stored: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** How many clear bytes stand in so many stored ones. */
  clearSize(stored: number): number;
}

/** Files of the authority, as they came. */
export const inClear: FileCipher = {
  seal: (clear) => clear,
  open: (stored) => stored,
  clearSize: (stored) => stored,
};
