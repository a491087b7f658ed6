/** `YYYY-MM-DD`, a day that exists. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** ISO 13616: with the first four characters at the end and letters as numbers, it is 1 modulo 97. */
const isIban = (text: string): boolean =>
  /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text) &&
  [...(text.slice(4) + text.slice(0, 4))].reduce((rest, letter) => {
    const value = Number.parseInt(letter, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0) === 1;

/** The check digit of a number of the Ukrainian register of enterprises: weights 1 to 7, or 7 and on from 3,000,001. */
const isEdrpou = (text: string): boolean => {
  if (!/^\d{8}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const isMiddle = Number(text) >= 30_000_000 && Number(text) <= 60_000_000;
  const weights = isMiddle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const sumWith = (added: number): number =>
    weights.reduce((sum, weight, index) => sum + (weight + added) * (digits[index] ?? 0), 0) % 11;
  const check = sumWith(0);
  return (check < 10 ? check : sumWith(2) % 10) === digits[7];
};

/** All before the last `@` is up to the receiving server; the name after it has a dot. */
const isEmail = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\.]+(\.[^\s@<>"(),:;[\]\\.]+)+$/.test(text);

/** The formats that a text may have. None of the checks takes longer than the text is long. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  email: isEmail,
  date: isDay,
  iban: isIban,
  edrpou: isEdrpou,
  'postcode-ua': (text) => /^\d{5}$/.test(text),
  tel: (text) => /^\+?[\d ()-]{5,25}$/.test(text) && text.replace(/\D/g, '').length >= 5,
};
