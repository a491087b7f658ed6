import type { Acts } from '../acts/act.js';
import { filled, reason } from '../actions/spec.js';
import { client, dataOf, keyed, type Schemas } from '../api/client.js';
import { listOf, type FieldSpec, type Values } from '../forms/field-spec.js';
import type { Say } from '../words/words.js';
import { wordsOfRight } from '../words/terms.js';
import type { Choice } from '@chancery/ui';

export type Substitution = Schemas['SubstitutionAnswer'];
type Grant = Schemas['GrantSubstitutionBody'];

const rights = ['handle', 'register', 'resolve', 'concur', 'sign', 'dispatch', 'close'] as const;
const levels = ['public', 'internal', 'confidential', 'secret'] as const;

const until: FieldSpec = {
  ...{ name: 'until', kind: 'term', label: 'desk.away.until', hint: 'desk.term.hint' },
};

/** What is asked of who goes away: who acts for them, with which rights, and how long. */
export const grantFields = (colleagues: readonly Choice[], t: Say): readonly FieldSpec[] => [
  { name: 'substituteId', kind: 'pick', label: 'desk.away.substitute', choices: colleagues },
  {
    name: 'kind',
    kind: 'choice',
    label: 'desk.away.kind',
    options: [
      ['absence', 'desk.substitutionKind.absence'],
      ['mandate', 'desk.substitutionKind.mandate'],
    ],
  },
  {
    ...{ name: 'rights', kind: 'picks', label: 'desk.away.rights' },
    choices: rights.map((value) => ({ value, label: wordsOfRight(t, value) })),
  },
  {
    ...{ name: 'level', kind: 'choice', label: 'desk.away.level' },
    options: levels.map((level) => [level, `timeline.accessLevel.${level}`] as const),
  },
  { name: 'from', kind: 'day', label: 'desk.away.from' },
  { ...until, isOptional: true },
  { name: 'basis', kind: 'line', label: 'desk.away.basis' },
];

export const grant = (holderId: string, values: Values, key: string): Promise<unknown> => {
  const {
    substituteId = '',
    kind,
    rights: some,
    level,
    from = '',
    until: last,
    basis = '',
  } = values;
  return dataOf(
    client.POST('/v1/officers/{officerId}/substitutions', {
      params: { path: { officerId: holderId } },
      ...keyed(key),
      body: {
        ...{ substituteId, from, basis },
        kind: kind as Grant['kind'],
        level: level as Grant['level'],
        rights: [...listOf(some)] as Grant['rights'],
        ...filled('until', last),
      },
    }),
  );
};

const at = ({ substitutionId }: Substitution, key: string) =>
  ({ params: { path: { substitutionId } }, ...keyed(key) }) as const;

/** What the holder does with a substitution. */
export const substitutionActs: Acts<Substitution> = {
  'amend-substitution': {
    fields: [until],
    initial: ({ until: last }) => ({ until: last ?? '' }),
    send: (part, { until: last = '' }, key) =>
      dataOf(
        client.POST('/v1/substitutions/{substitutionId}/amendment', {
          ...at(part, key),
          body: { until: last },
        }),
      ),
  },
  'end-substitution': {
    fields: [reason],
    send: (part, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/substitutions/{substitutionId}/ending', {
          ...at(part, key),
          body: { reason: why },
        }),
      ),
  },
};
