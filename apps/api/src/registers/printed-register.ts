import type { DocumentEntry, NumberView } from '@chancery/registers';
import { isKey, say, type Locale } from '@chancery/words';
import type { Column } from '../shape/printed-list.js';

/** A register as a table, a line for each number. */
export const registerColumns: readonly Column<NumberView>[] = [
  { heading: 'register.number', of: ({ number }) => number },
  { heading: 'register.allocatedAt', manner: 'day', of: ({ allocatedAt }) => allocatedAt },
  {
    ...{ heading: 'register.receivedAt', manner: 'day' },
    of: ({ document }) => document?.receivedAt ?? null,
  },
  {
    ...{ heading: 'register.direction', manner: 'word' },
    of: ({ document }) => document?.direction ?? null,
  },
  { heading: 'register.kind', of: ({ document }) => document?.kind ?? null },
  { heading: 'register.party', of: ({ document }) => document?.party?.name ?? null },
  { heading: 'register.subject', of: ({ document }) => document?.subject ?? null },
  {
    heading: 'register.outcome',
    of: ({ document }, locale) => document && wordsOfEnding(locale, document),
  },
  {
    heading: 'register.remark',
    of: ({ isVoid, voidReason }, locale) => (isVoid ? voidWords(locale, voidReason) : null),
  },
];

const voidWords = (locale: Locale, reason: string | null): string =>
  reason === null ? say(locale, 'register.void') : say(locale, 'register.voidBecause', { reason });

/** How a document ended, in the words of its history; null while it is open. */
const wordsOfEnding = (locale: Locale, document: DocumentEntry): string | null => {
  const { settledBy, replyNumber, forwardedTo, situation } = document;
  if (forwardedTo !== null)
    return say(locale, 'timeline.DocumentForwarded', { toAuthority: forwardedTo });
  if (situation === 'refused') return say(locale, 'timeline.RegistrationRefused');
  if (settledBy === null) return null;
  const key = `timeline.way.${settledBy}`;
  const way = isKey(key) ? say(locale, key) : settledBy;
  return say(locale, 'timeline.DocumentSettled', { way, replyNumber: replyNumber ?? 'none' });
};
