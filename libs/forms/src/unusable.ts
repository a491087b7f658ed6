import { below } from './ajv.js';

/** Characters that a log, a table and a printed page can not hold; lines may break. */
const unprintableSigns = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const isPrintable = (text: string): boolean =>
  text.isWellFormed() && !unprintableSigns.test(text.replaceAll(/[\n\t]/g, ''));

/** The places of a value of JSON that no store and no page can hold, at most so many levels deep. */
export const unusableIn = (
  value: unknown,
  deepest: number,
  pointer = '',
): readonly { readonly pointer: string; readonly code: 'unprintable' | 'too-deep' }[] => {
  if (typeof value === 'string')
    return isPrintable(value) ? [] : [{ pointer, code: 'unprintable' }];
  if (typeof value !== 'object' || value === null) return [];
  if (deepest < 0) return [{ pointer, code: 'too-deep' }];
  return Object.entries(value).flatMap(([name, inner]) =>
    isPrintable(name)
      ? unusableIn(inner, deepest - 1, below(pointer, name))
      : [{ pointer, code: 'unprintable' as const }],
  );
};
