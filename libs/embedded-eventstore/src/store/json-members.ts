/** A member of a JSON object; `text` is its value exactly as it was written. */
export interface JsonMember {
  readonly key: string;
  readonly text: string;
}

const BYTE_ORDER_MARK = /^\ufeff/;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * The members of a JSON object, in order and with repeated keys, or nothing if the bytes are not a JSON
 * object. `JSON.parse` alone cannot tell 1 from 1.0 and rounds whole numbers above 2^53.
 */
export const jsonMembers = (bytes: Uint8Array): JsonMember[] | undefined => {
  const text = Buffer.from(bytes).toString('utf8').replace(BYTE_ORDER_MARK, '');
  return isJsonObject(text) ? membersOf(text) : undefined;
};

/** A JSON object of these members. */
export const jsonObject = (members: readonly JsonMember[]): string =>
  `{${members.map(({ key, text }) => `${JSON.stringify(key)}:${text}`).join(',')}}`;

const isJsonObject = (text: string): boolean => {
  try {
    JSON.parse(text);
    return text.trimStart().startsWith('{');
  } catch {
    return false;
  }
};

/** Splits a valid JSON object at its outermost commas. */
const membersOf = (text: string): JsonMember[] => {
  const members: JsonMember[] = [];
  let depth = 0;
  let key = '';
  let start = -1;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '}' || token === ']') depth--;
    const isMemberEnd = token === ',' ? depth === 1 : depth === 0;
    if (isMemberEnd && start >= 0) {
      members.push({ key, text: text.slice(start, index).trim() });
      start = -1;
    } else if (depth === 1 && start < 0) {
      if (token === ':') start = index + 1;
      else if (token.startsWith('"')) key = JSON.parse(token) as string;
    }
    if (token === '{' || token === '[') depth++;
  }
  return members;
};
