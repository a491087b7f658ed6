import type { Choice } from '@chancery/ui';
import type { FieldSpec, Values } from '../forms/field-spec.js';

/** Something that can be done with a part: a task of a document, a step of its route, a sending, a case. */
export interface Act<Part> {
  readonly fields: readonly FieldSpec[] | ((part: Part, choices: Choices) => readonly FieldSpec[]);
  readonly initial?: (part: Part) => Values;
  readonly send: (part: Part, values: Values, key: string) => Promise<unknown>;
  /** It is asked once more before it is done, though it needs no words. */
  readonly isGrave?: boolean;
}

/** What fields of acts choose from, in the words of the reader. */
export interface Choices {
  readonly names: (id: string | null | undefined) => string;
  readonly me: string;
}

export type Acts<Part> = Readonly<Record<string, Act<Part>>>;

export const fieldsOf = <Part>(
  { fields }: Act<Part>,
  part: Part,
  choices: Choices,
): readonly FieldSpec[] => (typeof fields === 'function' ? fields(part, choices) : fields);

/** A field to choose one of some, which is not asked where there is but one. */
export const pickOf = (
  field: Pick<FieldSpec, 'name' | 'label'>,
  choices: readonly Choice[],
): readonly FieldSpec[] => (choices.length === 1 ? [] : [{ ...field, kind: 'pick', choices }]);
