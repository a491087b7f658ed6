import { say, type Key, type Locale } from '@chancery/words';
import { answerAt, pathOf } from '../answers.js';
import type { Answers, AttachmentDefinition, FormDefinition } from '../definition.js';
import type { FieldError } from '../field-errors.js';
import { member } from '../fields.js';

/** A file that somebody has uploaded, by the name under which the service asks for it. */
export interface GivenFile {
  readonly name: string;
  readonly fileName: string;
}

/** What a page of a form shows: the form, what was answered, and what is wrong with it. */
export interface Frame {
  readonly form: FormDefinition;
  readonly locale: Locale;
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  readonly attachments?: readonly AttachmentDefinition[];
  readonly files?: readonly GivenFile[];
  /** Where first values came from, by the pointers of their fields. */
  readonly prefilled?: Readonly<Record<string, string>>;
}

/** Words of the service; in the other language where one is missing. */
export const wordsOf = ({ form, locale }: Frame, key: string): string =>
  wordsIf({ form, locale }, key) ?? member(form.words[locale === 'en' ? 'uk' : 'en'], key) ?? key;

export const wordsIf = (
  { form, locale }: Pick<Frame, 'form' | 'locale'>,
  key: string,
): string | undefined => member(form.words[locale], key);

export const labelOf = (frame: Frame, pointer: string): string => wordsOf(frame, pathOf(pointer));

export const tell = (
  { locale }: Pick<Frame, 'locale'>,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string => say(locale, key, values);

/** The id of an element; a pointer has no blanks. */
export const idOf = (pointer: string): string => `f${pointer.replaceAll('/', '-')}`;

export const valueAt = ({ answers }: Frame, pointer: string): unknown => answerAt(answers, pointer);

export const textAt = (frame: Frame, pointer: string): string => {
  const value = valueAt(frame, pointer);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

export const errorAt = ({ errors, locale }: Frame, pointer: string): string | undefined =>
  errors.find((error) => error.pointer === pointer)?.words[locale];

/** The ids of what describes an input: its hint, where its value is from, and what is wrong. */
export const describedBy = (frame: Frame, pointer: string): string | undefined => {
  const ids = [
    wordsIf(frame, `${pathOf(pointer)}.hint`) !== undefined && `${idOf(pointer)}-hint`,
    frame.prefilled && member(frame.prefilled, pointer) !== undefined && `${idOf(pointer)}-from`,
    errorAt(frame, pointer) !== undefined && `${idOf(pointer)}-error`,
  ].filter((id) => id !== false);
  return ids.length > 0 ? ids.join(' ') : undefined;
};
