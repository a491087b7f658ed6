import type { Acts } from '../acts/act.js';
import { filled, placeOf, reason } from '../actions/spec.js';
import { client, dataOf, keyed, type Schemas } from '../api/client.js';
import type { CaseView } from '../api/cases.js';
import type { FieldSpec } from '../forms/field-spec.js';

export interface CasePart {
  readonly view: CaseView;
  readonly classField: FieldSpec;
}

const at = ({ view: { caseId } }: CasePart, key: string) =>
  ({ params: { path: { caseId } }, ...keyed(key) }) as const;

const levels = ['public', 'internal', 'confidential', 'secret'] as const;

/** What is written about a case, and who answers for it. */
export const caseActs: Acts<CasePart> = {
  'set-result': {
    fields: [{ name: 'result', kind: 'line', label: 'desk.case.result' }],
    send: (part, { result = '' }, key) =>
      dataOf(client.POST('/v1/cases/{caseId}/result', { ...at(part, key), body: { result } })),
  },
  'close-case': {
    fields: [
      { name: 'settleRest', kind: 'check', label: 'desk.case.settleRest', isOptional: true },
    ],
    send: (part, { settleRest }, key) =>
      dataOf(
        client.POST('/v1/cases/{caseId}/closing', {
          ...at(part, key),
          body: settleRest ? { settleRest: true } : {},
        }),
      ),
  },
  'reopen-case': {
    fields: [reason],
    send: (part, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/cases/{caseId}/reopening', { ...at(part, key), body: { reason: why } }),
      ),
  },
  'classify-case': {
    fields: ({ classField }) => [{ ...classField, isOptional: false }],
    send: (part, { classId = '' }, key) =>
      dataOf(
        client.POST('/v1/cases/{caseId}/classification', { ...at(part, key), body: { classId } }),
      ),
  },
  'assign-case': {
    fields: [{ name: 'place', kind: 'addressee', label: 'desk.case.place' }],
    send: (part, { place }, key) =>
      dataOf(
        client.POST('/v1/cases/{caseId}/assignment', { ...at(part, key), body: placeOf(place) }),
      ),
  },
  'correct-case': {
    fields: [
      { name: 'title', kind: 'line', label: 'desk.case.title' },
      { name: 'kind', kind: 'line', label: 'desk.case.kind' },
      reason,
    ],
    initial: ({ view: { title, kind } }) => ({ title, kind }),
    send: (part, { title, kind, reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/cases/{caseId}/corrections', {
          ...at(part, key),
          body: { reason: why, ...filled('title', title), ...filled('kind', kind) },
        }),
      ),
  },
  'add-party': {
    fields: [
      { name: 'name', kind: 'line', label: 'desk.field.partyName' },
      {
        name: 'kind',
        kind: 'choice',
        label: 'desk.field.partyKind',
        options: [
          ['person', 'desk.party.person'],
          ['organisation', 'desk.party.organisation'],
        ],
      },
      {
        name: 'role',
        kind: 'choice',
        label: 'desk.case.role',
        options: [
          ['initiator', 'desk.partyRole.initiator'],
          ['representative', 'desk.partyRole.representative'],
          ['interested', 'desk.partyRole.interested'],
          ['addressee', 'desk.partyRole.addressee'],
          ['expert', 'desk.partyRole.expert'],
          ['other', 'desk.partyRole.other'],
        ],
      },
      { name: 'address', kind: 'line', label: 'desk.field.address', isOptional: true },
    ],
    send: (part, { name = '', kind, role, address }, key) =>
      dataOf(
        client.POST('/v1/cases/{caseId}/parties', {
          ...at(part, key),
          body: {
            role: role as Schemas['AddPartyBody']['role'],
            party: {
              ...{ name, kind: kind === 'organisation' ? 'organisation' : 'person' },
              ...filled('address', address),
            },
          },
        }),
      ),
  },
  'link-case': {
    fields: [
      { name: 'otherCaseId', kind: 'case', label: 'desk.case.other' },
      {
        name: 'kind',
        kind: 'choice',
        label: 'desk.case.linkKind',
        options: [
          ['related', 'desk.linkKind.related'],
          ['follows', 'desk.linkKind.follows'],
          ['appeal-of', 'desk.linkKind.appeal-of'],
        ],
      },
    ],
    send: (part, { otherCaseId = '', kind }, key) =>
      dataOf(
        client.POST('/v1/cases/{caseId}/links', {
          ...at(part, key),
          body: { otherCaseId, kind: kind as Schemas['LinkCaseBody']['kind'] },
        }),
      ),
  },
  'set-case-access-level': {
    fields: [
      {
        ...{ name: 'accessLevel', kind: 'choice', label: 'desk.field.accessLevel' },
        options: levels.map((level) => [level, `timeline.accessLevel.${level}`] as const),
      },
      reason,
    ],
    initial: ({ view: { accessLevel } }) => ({ accessLevel }),
    send: (part, { accessLevel, reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/cases/{caseId}/access-level', {
          ...at(part, key),
          body: {
            reason: why,
            accessLevel: accessLevel as Schemas['CaseAccessLevelBody']['accessLevel'],
          },
        }),
      ),
  },
  'cancel-case': {
    fields: [reason],
    send: (part, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/cases/{caseId}/cancellation', { ...at(part, key), body: { reason: why } }),
      ),
  },
};
