import { dayIn } from '@chancery/kernel';
import type { DocumentEntry, NumberView } from '@chancery/registers';
import { csvLine, isKey, say, type Locale } from '@chancery/words';

const headings = [
  ...['number', 'allocatedAt', 'receivedAt', 'direction', 'kind', 'party', 'subject'],
  ...['outcome', 'remark'],
];

/** In whose words and by whose calendar a register is printed. */
interface Style {
  readonly locale: Locale;
  readonly timeZone: string;
}

/** A register as a table, a line for each number; the headings come first. Days are those of the authority's calendar. */
export async function* printedRegister(
  pages: AsyncIterable<readonly NumberView[]>,
  style: Style,
): AsyncGenerator<string> {
  yield csvLine(headings.map((name) => word(style.locale, `register.${name}`)));
  for await (const page of pages) yield page.map((number) => lineOf(number, style)).join('');
}

const lineOf = (number: NumberView, { locale, timeZone }: Style): string => {
  const { document, isVoid, voidReason } = number;
  const day = (instant: string | null | undefined): string | null =>
    instant ? dayIn(timeZone, instant) : null;
  return csvLine([
    number.number,
    day(number.allocatedAt),
    day(document?.receivedAt),
    document && word(locale, `register.direction.${document.direction}`),
    document?.kind ?? null,
    document?.party?.name ?? null,
    document?.subject ?? null,
    document && outcomeOf(locale, document),
    isVoid ? voidWords(locale, voidReason) : null,
  ]);
};

const voidWords = (locale: Locale, reason: string | null): string =>
  reason === null ? say(locale, 'register.void') : say(locale, 'register.voidBecause', { reason });

/** How a document ended, in the words of its history; null while it is open. */
const outcomeOf = (locale: Locale, document: DocumentEntry): string | null => {
  const { settledBy, replyNumber, forwardedTo, situation } = document;
  if (forwardedTo !== null)
    return say(locale, 'timeline.DocumentForwarded', { toAuthority: forwardedTo });
  if (situation === 'refused') return say(locale, 'timeline.RegistrationRefused');
  if (settledBy === null) return null;
  const way = word(locale, `timeline.way.${settledBy}`);
  return say(locale, 'timeline.DocumentSettled', { way, replyNumber: replyNumber ?? 'none' });
};

const word = (locale: Locale, key: string): string => (isKey(key) ? say(locale, key) : key);
