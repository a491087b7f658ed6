/** A number as people write it: with a comma or a point, and with blanks between thousands. */
const numeral = /^-?\d{1,30}([.,]\d{1,30})?(e[+-]?\d{1,3})?$/i;

/** A number, or the text if it is none. */
export const numberIn = (text: string | undefined): number | string | undefined => {
  const compact = text?.replaceAll(/[\s\u00a0\u202f]/g, '');
  if (compact === undefined || !numeral.test(compact)) return text;
  const value = Number(compact.replace(',', '.'));
  return Number.isFinite(value) ? value : text;
};

/** An amount in hundredths, or the text if it is none with at most two decimals. */
export const amountIn = (text: string | undefined): number | string | undefined => {
  const compact = text?.replaceAll(/[\s\u00a0\u202f]/g, '');
  const [, sign, whole, part = ''] = /^(-?)(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(compact ?? '') ?? [];
  if (whole === undefined) return text;
  const hundredths = Number(`${whole}${part.padEnd(2, '0')}`);
  return sign && hundredths > 0 ? -hundredths : hundredths;
};

export const amountText = (hundredths: number): string => {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

export const dateParts = ['day', 'month', 'year'] as const;
export type DatePart = (typeof dateParts)[number];

/** `YYYY-MM-DD` of three inputs; whatever stands in them is kept, so that it can be shown again. */
export const dateIn = (partOf: (part: DatePart) => string | undefined): string | undefined => {
  const [day, month, year] = dateParts.map(
    (part) => partOf(part)?.replaceAll('-', ' ').trim() ?? '',
  );
  if (!day && !month && !year) return undefined;
  const twoDigits = (text = ''): string => (/^\d$/.test(text) ? `0${text}` : text);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
};

export const partsOfDate = (date: string): Readonly<Record<DatePart, string>> => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: day.replace(/^0(?=\d$)/, ''), month: month.replace(/^0(?=\d$)/, ''), year };
};
