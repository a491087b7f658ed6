import { dataOf, keyed } from '../api/client.js';
import type { DocumentView } from '../api/documents.js';
import type { FieldSpec, Values } from '../forms/field-spec.js';

/** One thing that can be done with a document: how it is asked, and how it is said to the office. */
export interface ActionSpec {
  readonly shortcut?: string;
  readonly fields: readonly FieldSpec[];
  readonly send: (document: DocumentView, values: Values, key: string) => Promise<unknown>;
}

export const reason: FieldSpec = { name: 'reason', kind: 'text', label: 'desk.field.reason' };
export const optionalReason: FieldSpec = { ...reason, isOptional: true };

/** The path and the headers of a command to a document. */
export const to = ({ documentId }: DocumentView, key: string) =>
  ({ params: { path: { documentId } }, ...keyed(key) }) as const;

/** The same for a part of a document. */
export const toPart = <Name extends string>(
  { documentId }: DocumentView,
  key: string,
  name: Name,
  value: string | undefined,
) =>
  ({
    params: {
      path: { documentId, [name]: value ?? '' } as { documentId: string } & Record<Name, string>,
    },
    ...keyed(key),
  }) as const;

/** A value, unless it is empty. */
export const filled = <Name extends string>(
  name: Name,
  value: string | undefined,
): Partial<Record<Name, string>> =>
  (value ? { [name]: value } : {}) as Partial<Record<Name, string>>;

/** The last moment of a day, where the officer is. */
export const endOf = (day: string | undefined): string | undefined =>
  day ? new Date(`${day}T23:59:59`).toISOString() : undefined;

/** `unit/officer` or `unit`, as the choice of an addressee has it. */
export const placeOf = (value = ''): { unitId: string; officerId?: string } => {
  const [unitId = '', officerId] = value.split('/');
  return officerId ? { unitId, officerId } : { unitId };
};

export { dataOf };
export type { DocumentView, FieldSpec };
