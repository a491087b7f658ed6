import type { Recorded } from '@chancery/kernel';
import type { Mention } from '../../party.messages.js';

/** The words of a name by which a text could point to the person; initials and the like say nothing. */
export const wordsOfName = (name: string): readonly string[] => [
  ...new Set(
    (withoutAccents(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2),
  ),
];

/** Every text of these events in which one of the words stands; what is sealed has none. */
export const mentionsIn = (
  documentId: string,
  events: readonly Pick<Recorded, 'type' | 'data'>[],
  words: readonly string[],
): readonly Mention[] =>
  events.flatMap(({ type, data }) =>
    textsIn(data)
      .filter(({ text }) => bears(text, words))
      .map(({ path, text }) => ({ documentId, where: `${type}.${path}`, text })),
  );

const bears = (text: string, words: readonly string[]): boolean => {
  const found = new Set(withoutAccents(text).match(/[\p{L}\p{N}]+/gu));
  return words.some((word) => found.has(word));
};

const withoutAccents = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

interface Text {
  readonly path: string;
  readonly text: string;
}

const textsIn = (value: unknown, path = ''): readonly Text[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null || 'sealed' in value) return [];
  return Object.entries(value)
    .filter(([field]) => !/Id$/.test(field))
    .flatMap(([field, inner]) => textsIn(inner, path ? `${path}.${field}` : field));
};
