const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const UUID_SHAPE = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** Event ids are 16 bytes in the log and text on the wire. */
export const EVENT_ID_BYTES = 16;

/** The 16 bytes of a UUID given as text, or `undefined` when it is none. */
export const parseEventId = (text: string): Buffer | undefined => {
  if (!UUID_SHAPE.test(text)) return undefined;
  return Buffer.from(text.replaceAll('-', ''), 'hex');
};

const DASH = 45;
const NO_DIGIT = 0xff;
const DIGITS = Uint8Array.from({ length: 256 }, (_, code) => {
  const digit = '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase());
  return digit < 0 ? NO_DIGIT : digit;
});

/** As `parseEventId`, from the letters as bytes: no text is made on the way of an append. */
export const parseEventIdBytes = (letters: Uint8Array): Buffer | undefined => {
  const id = Buffer.allocUnsafe(EVENT_ID_BYTES);
  let digits = 0;
  for (const letter of letters) {
    if (letter === DASH) continue;
    const digit = DIGITS[letter] ?? NO_DIGIT;
    if (digit === NO_DIGIT || digits >= 2 * EVENT_ID_BYTES) return undefined;
    const at = digits++ >> 1;
    id[at] = ((id[at] ?? 0) << 4) | digit;
  }
  return digits === 2 * EVENT_ID_BYTES ? id : undefined;
};

/** The canonical lower-case text of 16 bytes at `at`. */
export const formatEventId = (bytes: Uint8Array, at = 0): string => {
  let text = '';
  for (let i = 0; i < EVENT_ID_BYTES; i++) {
    if (i === 4 || i === 6 || i === 8 || i === 10) text += '-';
    text += HEX[bytes[at + i] ?? 0];
  }
  return text;
};
