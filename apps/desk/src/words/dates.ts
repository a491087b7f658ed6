import type { Locale } from '@chancery/words';

const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const minute: Intl.DateTimeFormatOptions = { ...day, hour: '2-digit', minute: '2-digit' };
const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', uk: 'uk-UA' };

export const dayOf = (locale: Locale, instant: string | null | undefined): string =>
  instant ? new Intl.DateTimeFormat(tags[locale], day).format(new Date(instant)) : '';

export const minuteOf = (locale: Locale, instant: string | null | undefined): string =>
  instant ? new Intl.DateTimeFormat(tags[locale], minute).format(new Date(instant)) : '';

/** Milliseconds of a time in which documents lie: in minutes, hours or days. */
export const spanOf = (locale: Locale, ms: number | null): string => {
  if (ms === null) return '–';
  const [unit, size] = units.find(([, least]) => ms >= least) ?? (['minute', 60_000] as const);
  return new Intl.NumberFormat(tags[locale], {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(ms / size);
};

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const dayMs = 86_400_000;

/** How pressing a term is: over, within three days, or later. */
export const pressing = (
  due: string | null | undefined,
  now = Date.now(),
): 'late' | 'soon' | 'later' => {
  const left = due ? new Date(due).getTime() - now : Infinity;
  if (left < 0) return 'late';
  return left < 3 * dayMs ? 'soon' : 'later';
};
