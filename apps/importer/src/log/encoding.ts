import { TextDecoder } from 'node:util';
import { LogEncodingWrong } from './log-error.js';

/** The encoding of a file, and how many bytes its byte-order mark takes. */
export interface FoundEncoding {
  readonly encoding: string;
  readonly markLength: number;
}

const marks: readonly (readonly [string, string])[] = [
  ['utf-8', 'efbbbf'],
  ['utf-16le', 'fffe'],
  ['utf-16be', 'feff'],
];

/**
 * Finds the encoding from the first bytes of a file. A byte-order mark counts first, then what the user
 * said, then what an XML declaration says, then UTF-8. Throws LogEncodingWrong if mark and user disagree.
 */
export const findEncoding = (start: Buffer, told?: string): FoundEncoding => {
  const asked = told === undefined ? undefined : nameOf(told);
  const hex = start.toString('hex', 0, 3);
  const [marked, mark = ''] = marks.find(([, bytes]) => hex.startsWith(bytes)) ?? [];
  if (marked === undefined)
    return { encoding: asked ?? declaredEncoding(start) ?? 'utf-8', markLength: 0 };
  if (asked !== undefined && asked.slice(0, 6) !== marked.slice(0, 6))
    throw new LogEncodingWrong(
      `The file begins with the byte-order mark of ${marked}, but --encoding says ${asked}. Leave the option out.`,
    );
  return { encoding: marked, markLength: mark.length / 2 };
};

/** The name of an encoding as TextDecoder spells it. Throws LogEncodingWrong if it is not known. */
export const nameOf = (label: string): string => {
  const name = knownName(label);
  if (name !== undefined && name !== withState) return name;
  throw new LogEncodingWrong(
    `The encoding "${label}" is not known. Examples: utf-8, utf-16le, windows-1251, windows-1252, koi8-u.`,
  );
};

/** The only encoding in which a byte means something else after an escape sequence long before. */
const withState = 'iso-2022-jp';

const knownName = (label: string): string | undefined => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
};

/** Many programs declare UTF-16 and write UTF-8. A declaration that is legible in single bytes is not UTF-16. */
const declaredEncoding = (start: Buffer): string | undefined => {
  const declaration = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']+)["']/i;
  const label = declaration.exec(start.toString('latin1', 0, 400))?.[1];
  if (label === undefined) return undefined;
  const name = nameOf(label);
  return name.startsWith('utf-16') ? 'utf-8' : name;
};
