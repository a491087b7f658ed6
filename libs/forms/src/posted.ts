/** What a browser posts from a page of a form: for each name its values, in their order. */
export type Posted = ReadonlyMap<string, readonly string[]>;

/** More than any page has. */
const mostNames = 5_000;
const longestName = 300;

/**
 * The fields of a body as a parser of forms gives it: texts, or lists of texts. Undefined if it is none, or larger than
 * any page. The names stay data: nothing is ever looked up by them in an object.
 */
export const postedIn = (body: unknown): Posted | undefined => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const entries = Object.entries(body).map(([name, value]): [string, readonly unknown[]] => [
    name,
    Array.isArray(value) ? value : [value],
  ]);
  const isForm =
    entries.length <= mostNames &&
    entries.every(
      ([name, values]) =>
        name.length <= longestName && values.every((value) => typeof value === 'string'),
    );
  return isForm ? new Map(entries as [string, readonly string[]][]) : undefined;
};

/** The first value of a name, with line breaks as LF and without blanks around it; undefined if it is empty. */
export const textIn = (posted: Posted, name: string): string | undefined => {
  const text = posted.get(name)?.[0]?.replaceAll(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : text;
};
