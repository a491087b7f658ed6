import type { Locale } from '@chancery/words';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', uk: 'uk-UA' };
const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const clock = { hour: '2-digit', minute: '2-digit' } as const;

/** As it can stand in a sentence: Ukrainian would inflect the weekday, and a short form of "year" ends with a dot. */
const inWords = (
  language: Locale,
  at: string,
  { timeZone, hasTime }: { readonly timeZone: string; readonly hasTime: boolean },
): string =>
  new Intl.DateTimeFormat(tags[language], {
    ...(language === 'en' && { weekday: 'long' }),
    ...{ ...date, ...(hasTime && clock), timeZone },
  })
    .format(new Date(at))
    .replace(' р.', ' року');

/** A day in words: "Friday, 11 December 2026". */
export const dayInWords = (language: Locale, day: string): string =>
  inWords(language, `${day.slice(0, 10)}T12:00:00Z`, { timeZone: 'UTC', hasTime: false });

/** The day of an instant in words, in the time zone of an authority. */
export const dayOfInstant = (language: Locale, instant: string, timeZone: string): string =>
  inWords(language, instant, { timeZone, hasTime: false });

/** An instant in words, in the time zone of an authority. */
export const instantInWords = (language: Locale, instant: string, timeZone: string): string =>
  inWords(language, instant, { timeZone, hasTime: true });
