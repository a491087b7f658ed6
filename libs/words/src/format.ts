import { IntlMessageFormat } from 'intl-messageformat';

export const locales = ['en', 'uk'] as const;
export type Locale = (typeof locales)[number];

export type Values = Readonly<Record<string, string | number | boolean>>;

const compiled = new Map<string, IntlMessageFormat>();

/** A message of ICU MessageFormat with its values in place; each is compiled once. */
export const format = (locale: Locale, text: string, values: Values): string => {
  const id = `${locale} ${text}`;
  const message =
    compiled.get(id) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  compiled.set(id, message);
  return String(message.format(values));
};
