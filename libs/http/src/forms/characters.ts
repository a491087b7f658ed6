/**
 * Characters that no text has at this door. Postgres cannot hold NUL. Terminals, logs and spreadsheets obey control
 * characters. Bidirectional embeddings, overrides and isolates show a text in another order than it is read in
 * (CVE-2021-42574); marks (U+200E, U+200F, U+061C), which right-to-left languages need, are taken.
 */
const bidi = '\\u202a-\\u202e\\u2066-\\u2069';
const inOneLine = `\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029${bidi}`;
const inLines = `\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f${bidi}`;

/** Patterns of whole texts, for the API description. */
export const oneLinePattern = `^[^${inOneLine}]*$`;
export const linesPattern = `^[^${inLines}]*$`;

const refusedInOneLine = new RegExp(`[${inOneLine}]`);
const refusedInLines = new RegExp(`[${inLines}]`);
const lineBreak = /[\n\r\u2028\u2029]/;
/** A letter, digit, punctuation mark or symbol: something that can be seen. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Every pattern that looks at a whole text, for the spec that times them. */
export const characterPatterns = [refusedInOneLine, refusedInLines, lineBreak, visible];

/** What is wrong with the characters of a text, if anything is. */
export const wrongCharacter = (text: string, hasLines: boolean): string | undefined => {
  if (!text.isWellFormed())
    return 'holds half a character (a lone surrogate). Send whole characters.';
  const [refused] = (hasLines ? refusedInLines : refusedInOneLine).exec(text) ?? [];
  if (refused === undefined) return visible.test(text) ? undefined : 'is blank. Give a text.';
  if (lineBreak.test(refused)) return 'holds a line break. Give it in one line.';
  return `holds the control character ${nameOf(refused)}. Leave it out.`;
};

const nameOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
