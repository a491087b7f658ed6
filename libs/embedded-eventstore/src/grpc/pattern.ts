import { InvalidRequest } from '../store/store-errors.js';

const MAX_PATTERN = 1_000;
/** A group that repeats and holds a repetition itself: time can grow without bound on such. */
const NESTED_REPETITION = /\((?:[^()\\]|\\.)*[*+}](?:[^()\\]|\\.)*\)(?:[*+]|\{\d*,)/;
const BACK_REFERENCE = /\\[1-9]|\\k</;

/**
 * A client's regular expression, refused when it could stall the process that all others share.
 * .NET's inline `(?i)` at the start is understood; the rest of the dialects agrees where it matters.
 */
export const compilePattern = (source: string): ((text: string) => boolean) => {
  if (source.length > MAX_PATTERN) throw new InvalidRequest('The regular expression is too long.');
  if (NESTED_REPETITION.test(source) || BACK_REFERENCE.test(source)) {
    throw new InvalidRequest(`The regular expression '${source}' could run without end.`);
  }
  const ignoreCase = source.startsWith('(?i)');
  const pattern = compile(ignoreCase ? source.slice(4) : source, ignoreCase ? 'i' : '');
  return (text) => pattern.test(text);
};

const compile = (source: string, flags: string): RegExp => {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw new InvalidRequest(`The regular expression '${source}' is not valid: ${String(error)}`);
  }
};
