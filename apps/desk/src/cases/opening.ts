import type { Choice } from '@chancery/ui';
import { placeOf } from '../actions/spec.js';
import { client, dataOf, keyed, type Schemas } from '../api/client.js';
import type { Register } from '../api/registers.js';
import type { FieldSpec, Values } from '../forms/field-spec.js';

/** The class of a case: chosen where there is a file plan, else written. */
export const classField = (classes: readonly Schemas['FileClassAnswer'][]): FieldSpec => ({
  ...{ name: 'classId', label: 'desk.case.class', isOptional: true },
  ...(classes.length === 0
    ? { kind: 'line', hint: 'desk.case.classHint' }
    : {
        kind: 'pick',
        choices: classes.map(({ classId, index, title }) => ({
          ...{ value: classId, label: `${index} ${title}` },
        })),
      }),
});

const registersOf = (registers: readonly Register[]): readonly Choice[] =>
  registers
    .filter(({ isOpen, direction }) => isOpen && direction === 'case')
    .map(({ registerId, name, year }) => ({
      value: registerId,
      label: [name, year].filter(Boolean).join(' '),
    }));

export const openingFields = (
  registers: readonly Register[],
  classes: readonly Schemas['FileClassAnswer'][],
): readonly FieldSpec[] => [
  { name: 'title', kind: 'line', label: 'desk.case.title' },
  { name: 'kind', kind: 'line', label: 'desk.case.kind' },
  { name: 'place', kind: 'addressee', label: 'desk.case.place' },
  {
    ...{ name: 'registerId', kind: 'pick', label: 'desk.field.register' },
    choices: registersOf(registers),
  },
  classField(classes),
];

/** Opens a case, from a document if one is named. */
export const openCase = (
  { title = '', kind = '', place, registerId = '', classId }: Values,
  documentId: string | undefined,
  key: string,
): Promise<Schemas['CaseAnswer']> =>
  dataOf(
    client.POST('/v1/cases', {
      ...keyed(key),
      body: {
        ...{ title: title.trim(), kind: kind.trim(), registerId, ...placeOf(place) },
        ...(classId && { classId }),
        ...(documentId && { documentId }),
      },
    }),
  );
