import { UnusablePattern } from './register.errors.js';

/** A part of a pattern: fixed text, or a token that is filled in. `width` is the least number of digits. */
export type PatternPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sequence'; readonly width: number }
  | { readonly kind: 'code' | 'year' | 'short-year' | 'class' };

export type NumberPattern = readonly PatternPart[];

const longest = 64;
const widest = 9;
const fixedText = /^[\p{L}\p{N} /._№-]+$/u;

/**
 * Reads a pattern such as `{seq:5}/{code}-{yyyy}`. Within a register all but the sequence is fixed, so
 * numbers are unique if and only if the sequence stands in the pattern; it must do so exactly once.
 */
export const parsePattern = (pattern: string): NumberPattern => {
  if (pattern.length > longest) throw new UnusablePattern(pattern, `longer than ${longest}`);
  const parts = pattern
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => partOf(piece, pattern));
  const sequences = parts.filter(({ kind }) => kind === 'sequence').length;
  if (sequences !== 1) throw new UnusablePattern(pattern, 'it needs {seq} exactly once');
  return parts;
};

/** Throws UnusablePattern for a pattern that writes the year of a register which is not for one year. */
export const demandNoYear = (pattern: string, parts: NumberPattern): void => {
  if (parts.some(({ kind }) => kind === 'year' || kind === 'short-year'))
    throw new UnusablePattern(pattern, 'a register that is not for one year has no year to write');
};

/** Whether the numbers of a pattern bear the index of a class of the file plan. */
export const writesClass = (pattern: string): boolean => pattern.includes('{class}');

/** The number that the n-th document of a register gets; a sequence wider than asked for is not cut. */
export const formatNumber = (
  pattern: NumberPattern,
  {
    code,
    year = 0,
    sequence,
    classIndex = '',
  }: { code: string; year?: number | undefined; sequence: number; classIndex?: string | undefined },
): string =>
  pattern
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'sequence':
          return String(sequence).padStart(part.width, '0');
        case 'code':
          return code;
        case 'class':
          return classIndex;
        case 'year':
          return String(year).padStart(4, '0');
        case 'short-year':
          return String(year % 100).padStart(2, '0');
      }
    })
    .join('');

const partOf = (piece: string, pattern: string): PatternPart => {
  if (!piece.startsWith('{')) {
    if (!fixedText.test(piece))
      throw new UnusablePattern(pattern, `"${piece}" is not allowed in it`);
    return { kind: 'text', text: piece };
  }
  const sequence = /^\{seq(?::(\d+))?\}$/.exec(piece);
  if (sequence) return { kind: 'sequence', width: widthOf(sequence[1], pattern) };
  switch (piece) {
    case '{code}':
      return { kind: 'code' };
    case '{class}':
      return { kind: 'class' };
    case '{yyyy}':
      return { kind: 'year' };
    case '{yy}':
      return { kind: 'short-year' };
    default:
      throw new UnusablePattern(pattern, `it has no meaning for ${piece}`);
  }
};

const widthOf = (digits: string | undefined, pattern: string): number => {
  const width = Number(digits ?? 1);
  if (width < 1 || width > widest)
    throw new UnusablePattern(pattern, `the width of {seq} is from 1 to ${widest}`);
  return width;
};
