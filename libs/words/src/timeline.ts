import type { Locale } from './format.js';
import { isKey, say } from './say.js';

/** An entry of a history as it is told: its type, and the details that its words name. */
export interface Told {
  readonly type: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** The names of who acted and for whom, where that is not the same. */
  readonly onBehalf?: { readonly actor: string; readonly holder: string };
}

interface Change {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

const enumerated = [
  ...['channel', 'purpose', 'way', 'accessLevel', 'priority'],
  ...['role', 'act', 'level', 'outcome'],
];
const remarks = ['note', 'result', 'remark'];

/** What happened, in words that need no explanation; the type itself where no words are known for it. */
export const timelineWords = (locale: Locale, { onBehalf, ...told }: Told): string => {
  const words = wordsOf(locale, told);
  return onBehalf ? say(locale, 'timeline.onBehalf', { words, ...onBehalf }) : words;
};

const wordsOf = (locale: Locale, { type, details }: Told): string => {
  const key = `timeline.${type}`;
  if (!isKey(key)) return type;
  const text = (name: string): string => {
    const value = details[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const inWords = enumerated.map((name) => [name, term(locale, name, text(name))] as const);
  const words = say(locale, key, {
    ...Object.fromEntries(Object.keys(details).map((name) => [name, text(name)])),
    ...Object.fromEntries(inWords),
    file: (details['file'] as { readonly name: string } | undefined)?.name ?? '',
    changes: changesIn(locale, details['changes'] as readonly Change[] | undefined),
    replyNumber: text('replyNumber') || 'none',
    reference: text('reference') || 'none',
    isAcquaintance: details['purpose'] === 'acquaintance',
    isKept: details['isKept'] === true,
    isOverdue: details['isOverdue'] === true,
    bySilence: details['bySilence'] === true,
    isDeemed: details['isDeemed'] === true,
  });
  const remark = type === 'NoteAdded' ? '' : remarks.map(text).find((one) => one !== '');
  return remark ? say(locale, 'timeline.withRemark', { words, remark }) : words;
};

const term = (locale: Locale, name: string, value: string): string => {
  const key = `timeline.${name}.${value}`;
  return isKey(key) ? say(locale, key) : value;
};

const changesIn = (locale: Locale, changes: readonly Change[] = []): string =>
  changes
    .map(({ field, from, to }) =>
      say(locale, 'timeline.change', { field: term(locale, 'field', field), from, to }),
    )
    .join('; ');
