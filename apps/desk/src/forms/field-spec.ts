import type { Choice } from '@chancery/ui';
import type { Key } from '@chancery/words';
import type { DocumentView } from '../api/documents.js';

/** What stands in the fields of a form, by name. */
export type Values = Readonly<Record<string, string>>;

/** How a field of a form is filled in. Those from `register` on choose from what lies on the form's document. */
export type FieldKind =
  | 'line'
  | 'text'
  | 'day'
  | 'term'
  | 'choice'
  | 'check'
  | 'pick'
  | 'picks'
  | 'unit'
  | 'addressee'
  | 'addressees'
  | 'officer'
  | 'template'
  | 'case'
  | 'register'
  | 'handOver'
  | 'holder'
  | 'attachment'
  | 'file'
  | 'policy'
  | 'clock'
  | 'ground';

export interface FieldSpec {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: Key;
  readonly hint?: Key;
  readonly isOptional?: boolean;
  /** Of several: the first one means no more than the others. */
  readonly isUnordered?: boolean;
  /** Of a choice: its values, with their words. */
  readonly options?: readonly (readonly [string, Key])[];
  /** Of a pick: what is picked from. */
  readonly choices?: readonly Choice[];
  /** Of addressees: only those whom the officer oversees, if there are any. */
  readonly isBelow?: boolean;
  /** What stands there at first. */
  readonly from?: (document: DocumentView) => string | null | undefined;
}

/** The values of a field that takes several, in their order. */
export const listOf = (value = ''): readonly string[] => value.split(',').filter(Boolean);
