import { IntlMessageFormat } from 'intl-messageformat';
import { en, type Key } from './en.js';
import { uk } from './uk.js';

export const locales = ['en', 'uk'] as const;
export type Locale = (typeof locales)[number];

const catalogues: Readonly<Record<Locale, Readonly<Record<Key, string>>>> = { en, uk };
const compiled = new Map<string, IntlMessageFormat>();

type Values = Readonly<Record<string, string | number | boolean>>;

/** A message in a language, with its values in place; they are text, whatever stands in them. */
export const say = (locale: Locale, key: Key, values: Values = {}): string => {
  const id = `${locale} ${key}`;
  const message =
    compiled.get(id) ??
    new IntlMessageFormat(catalogues[locale][key], locale, undefined, { ignoreTag: true });
  compiled.set(id, message);
  return String(message.format(values));
};

export const isKey = (text: string): text is Key => Object.hasOwn(en, text);

/** The language of ours that is wanted most (RFC 9110, 12.5.4); English where none is. */
export const localeOf = (acceptLanguage: string | undefined): Locale => {
  const wanted = (acceptLanguage ?? '').slice(0, 200).split(',').map(wish);
  const [best] = wanted
    .flatMap(({ locale, weight }) => (locale && weight > 0 ? [{ locale, weight }] : []))
    .sort((one, other) => other.weight - one.weight);
  return best?.locale ?? 'en';
};

const wish = (range: string): { readonly locale: Locale | undefined; readonly weight: number } => {
  const [tag = '', quality = 'q=1'] = range.split(';').map((part) => part.trim().toLowerCase());
  const language = tag.split('-')[0];
  return {
    locale: locales.find((one) => one === language),
    weight: quality.startsWith('q=') ? Number(quality.slice(2)) || 0 : 0,
  };
};
