import { deskEn, deskUk } from './desk/desk.js';
import { en } from './en.js';
import { format, locales, type Locale, type Values } from './format.js';
import { uk } from './uk.js';

const english = { ...en, ...deskEn };

/** The name of a message. */
export type Key = keyof typeof english;

/** All messages by language. */
export const catalogues: Readonly<Record<Locale, Readonly<Record<Key, string>>>> = {
  en: english,
  uk: { ...uk, ...deskUk },
};
/** A message in a language, with its values in place; they are text, whatever stands in them. */
export const say = (locale: Locale, key: Key, values: Values = {}): string =>
  format(locale, catalogues[locale][key], values);

export const isKey = (text: string): text is Key => Object.hasOwn(english, text);

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
