import { useSyncExternalStore } from 'react';
import { localeOf, say, type Key, type Locale } from '@chancery/words';

const slot = 'chancery.language';
const listeners = new Set<() => void>();

const storedLocale = (): Locale => localeOf(localStorage.getItem(slot) ?? navigator.language);

let current = storedLocale();

/** The language of the desk in this browser. */
export const locale = (): Locale => current;

export const speak = (language: Locale): void => {
  localStorage.setItem(slot, language);
  current = language;
  document.documentElement.lang = language;
  for (const tell of listeners) tell();
};

document.documentElement.lang = current;

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

type Values = Readonly<Record<string, string | number | boolean>>;
export type Say = (key: Key, values?: Values) => string;

const sayIn: Readonly<Record<Locale, Say>> = {
  en: (key, values) => say('en', key, values),
  uk: (key, values) => say('uk', key, values),
};

/** The words of the desk in the language of its user. */
export const useWords = (): Say => sayIn[useSyncExternalStore(subscribe, locale)];

export const useLocale = (): Locale => useSyncExternalStore(subscribe, locale);
