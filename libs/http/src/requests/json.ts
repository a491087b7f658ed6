import { InvalidRequest } from '../problems/http.errors.js';

const deepest = 32;
const mostValues = 25_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a body of JSON in UTF-8; one without a byte is none. How deep it nests and how many values it has is
 * bounded before it is parsed. Throws InvalidRequest.
 */
export const parseJson = (bytes: Uint8Array): unknown => {
  if (bytes.length === 0) return undefined;
  const text = decoded(bytes);
  demandBounds(text);
  return parsed(text);
};

/** Bytes of another encoding are refused: to replace them would change what was written. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new InvalidRequest('The body is not UTF-8. Send JSON in UTF-8.');
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidRequest(`The body is not JSON. ${(error as SyntaxError).message}.`);
  }
};

const [quote, backslash, comma] = ['"', '\\', ','].map((sign) => sign.charCodeAt(0));
const opening = new Set(['[', '{'].map((sign) => sign.charCodeAt(0)));
const closing = new Set([']', '}'].map((sign) => sign.charCodeAt(0)));

const demandBounds = (text: string): void => {
  let depth = 0;
  let values = 1;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (isInText && sign === backslash) at++;
    else if (sign === quote) isInText = !isInText;
    else if (isInText) continue;
    else if (sign === comma) values++;
    else if (opening.has(sign)) depth++;
    else if (closing.has(sign)) depth--;
    if (depth > deepest)
      throw new InvalidRequest(`The body nests deeper than ${deepest} levels. Send a flatter one.`);
    if (values > mostValues)
      throw new InvalidRequest(`The body has more than ${mostValues} values. Send fewer.`);
  }
};
