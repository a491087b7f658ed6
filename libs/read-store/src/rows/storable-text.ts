// eslint-disable-next-line no-control-regex -- the character that Postgres refuses
const suspicious = /[\u0000\ud800-\udfff]/;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as Postgres can store it: without the NUL character, and with the sign for unreadable text in place of
 * half a character. Events may hold both; a row must not fail because of them.
 */
export const storableText = (text: string): string =>
  suspicious.test(text) ? text.replaceAll('\u0000', '').replace(loneSurrogate, '\ufffd') : text;

/** The same for every text in a value, as JSON. */
export const storableJson = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.includes('\\u') ? JSON.stringify(JSON.parse(text), storably) : text;
};

const storably = (_: string, value: unknown): unknown => {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [storableText(name), each]),
  );
};
