const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const UUID_SHAPE = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** Event ids are 16 bytes in the log and text on the wire. */
export const EVENT_ID_BYTES = 16;

/** The 16 bytes of a UUID given as text, or `undefined` when it is none. */
export function parseEventId(text: string): Buffer | undefined {
  if (!UUID_SHAPE.test(text)) return undefined;
  return Buffer.from(text.replaceAll('-', ''), 'hex');
}

/** The canonical lower-case text of 16 bytes at `at`. */
export function formatEventId(bytes: Uint8Array, at = 0): string {
  let text = '';
  for (let i = 0; i < EVENT_ID_BYTES; i++) {
    if (i === 4 || i === 6 || i === 8 || i === 10) text += '-';
    text += HEX[bytes[at + i] ?? 0];
  }
  return text;
}
