import { linesPattern, oneLinePattern, wrongCharacter } from './characters.js';
import { fits, misfit, quoted, type Form, type Schema } from './form.js';

interface TextOptions {
  readonly max: number;
  readonly hasLines?: boolean;
}

/** A text that is not blank, in one line or, with `hasLines`, in several. Lengths count characters, not UTF-16 units. */
export const textForm = ({ max, hasLines = false }: TextOptions): Form<string> => ({
  schema: {
    type: 'string',
    minLength: 1,
    maxLength: max,
    pattern: hasLines ? linesPattern : oneLinePattern,
  },
  read: (given) => {
    if (typeof given !== 'string') return notText(given);
    const long = tooLong(given, max);
    if (long) return misfit(long);
    const wrong = wrongCharacter(given, hasLines);
    return wrong ? misfit(wrong) : fits(given);
  },
});

interface PatternOptions {
  readonly max: number;
  readonly pattern: string;
  /** Completes "is no ...". */
  readonly what: string;
  /** What to give instead. */
  readonly advice: string;
  readonly format?: 'uuid';
  readonly normal?: (text: string) => string;
}

/** A text of a pattern; the pattern sees no more than `max` characters. */
export const patternForm = (options: PatternOptions): Form<string> => {
  const { max, pattern, what, advice, format, normal = unchanged } = options;
  const expected = new RegExp(pattern);
  const schema: Schema = format
    ? { type: 'string', format }
    : { type: 'string', maxLength: max, pattern };
  return {
    schema,
    read: (given) => {
      if (typeof given !== 'string') return notText(given);
      if (given.length <= max && expected.test(given)) return fits(normal(given));
      return misfit(`is no ${what}: ${quoted(given)}. ${advice}`);
    },
  };
};

const unchanged = (text: string): string => text;

/** The id of an authority, unit, officer or register. */
export const idForm = patternForm({
  max: 200,
  pattern: '^[a-z0-9][A-Za-z0-9.-]*$',
  what: 'id',
  advice: 'Give letters, digits, dashes and dots, such as riverside.permits.',
});

/** A short name in lower case, which becomes part of ids. */
export const slugForm = patternForm({
  max: 60,
  pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  what: 'code',
  advice: 'Give lower-case letters and digits, parted by single dashes, such as permits.',
});

/** A UUID of any version; in lower case, whatever was given. */
export const uuidForm = patternForm({
  max: 36,
  pattern: '^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$',
  format: 'uuid',
  what: 'UUID',
  advice: 'Give one such as 0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21.',
  normal: (text) => text.toLowerCase(),
});

export const hashForm = patternForm({
  max: 64,
  pattern: '^[0-9a-f]{64}$',
  what: 'SHA-256 in hexadecimal',
  advice: 'Give 64 digits from 0 to f, in lower case.',
});

/** A language tag (BCP 47). */
export const languageForm = patternForm({
  max: 35,
  pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
  what: 'language tag',
  advice: 'Give one of BCP 47, such as en or uk-UA.',
});

/** A text of one line with no more than so many words, as searches count them. */
export const wordsForm = (options: {
  readonly max: number;
  readonly most: number;
}): Form<string> => {
  const text = textForm(options);
  return {
    schema: text.schema,
    read: (given) => {
      const reading = text.read(given);
      if ('misfits' in reading) return reading;
      const count = reading.value.match(word)?.length ?? 0;
      return count <= options.most
        ? reading
        : misfit(`has ${count} words. Give at most ${options.most}.`);
    },
  };
};

export const word = /[\p{L}\p{N}]+/gu;

const notText = (given: unknown): ReturnType<typeof misfit> =>
  misfit(
    Array.isArray(given) ? 'is given more than once, or a list. Give one text.' : 'is not a text.',
  );

/** The number of UTF-16 units bounds the work of counting characters. */
const tooLong = (text: string, max: number): string | undefined =>
  text.length > 2 * max || [...text].length > max
    ? `is longer than ${max} characters. Shorten it.`
    : undefined;
