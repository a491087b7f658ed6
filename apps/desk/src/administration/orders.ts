import type { Key } from '@chancery/words';
import { client, dataOf, keyed, type Schemas } from '../api/client.js';
import type { Officer, Unit } from '../api/directory.js';
import type { FieldSpec, Values } from '../forms/field-spec.js';

type Level = Schemas['SetClearanceBody']['clearance'];
type Role = Schemas['GivePostBody']['roles'][number];

/** A change of the directory: what it asks, and how it is said to the office. */
export interface Order {
  readonly title: Key;
  /** Whom or what it is about. */
  readonly about?: string;
  readonly fields: readonly FieldSpec[];
  /** What stands there at first. */
  readonly initial?: Values;
  readonly send: (values: Values, key: string) => Promise<unknown>;
}

const levels = ['public', 'internal', 'confidential', 'secret'] as const;
const roles = ['registrar', 'clerk', 'head', 'supervisor', 'auditor', 'administrator'] as const;

const name: FieldSpec = { name: 'name', label: 'desk.admin.name', kind: 'line' };
const code: FieldSpec = { name: 'code', label: 'desk.admin.code', kind: 'line' };
const clearance: FieldSpec = {
  ...{ name: 'clearance', label: 'desk.admin.clearance', kind: 'choice' },
  options: levels.map((value) => [value, `timeline.accessLevel.${value}`] as const),
};

export const Orders = {
  openUnit: (authorityId: string): Order => ({
    title: 'desk.admin.openUnit',
    fields: [
      name,
      code,
      { name: 'parentId', label: 'desk.admin.parent', kind: 'unit', isOptional: true },
    ],
    send: ({ name: words = '', code: short = '', parentId }, key) =>
      dataOf(
        client.POST('/v1/authorities/{authorityId}/units', {
          params: { path: { authorityId } },
          ...keyed(key),
          body: { name: words, code: short, ...(parentId && { parentId }) },
        }),
      ),
  }),
  renameUnit: ({ unitId, name: before }: Unit): Order => ({
    title: 'desk.admin.rename',
    about: before,
    fields: [name],
    initial: { name: before },
    send: ({ name: words = '' }, key) =>
      dataOf(
        client.POST('/v1/units/{unitId}/name', {
          params: { path: { unitId } },
          ...keyed(key),
          body: { name: words },
        }),
      ),
  }),
  enrolOfficer: (authorityId: string): Order => ({
    title: 'desk.admin.enrol',
    fields: [name, code, clearance],
    initial: { clearance: 'internal' },
    send: ({ name: words = '', code: short = '', clearance: level }, key) =>
      dataOf(
        client.POST('/v1/authorities/{authorityId}/officers', {
          params: { path: { authorityId } },
          ...keyed(key),
          body: { name: words, code: short, clearance: level as Level },
        }),
      ),
  }),
  givePost: ({ officerId, name: who }: Officer): Order => ({
    title: 'desk.admin.givePost',
    about: who,
    fields: [
      { name: 'unitId', label: 'desk.filter.unit', kind: 'unit' },
      {
        ...{ name: 'role', label: 'desk.admin.role', kind: 'choice' },
        options: roles.map((value) => [value, `desk.role.${value}`] as const),
      },
    ],
    initial: { role: 'clerk' },
    send: ({ unitId = '', role }, key) =>
      dataOf(
        client.POST('/v1/officers/{officerId}/posts', {
          params: { path: { officerId } },
          ...keyed(key),
          body: { unitId, roles: [role as Role] },
        }),
      ),
  }),
  endPost: ({ officerId, name: who, posts }: Officer, names: (id: string) => string): Order => ({
    title: 'desk.admin.endPost',
    about: who,
    fields: [
      {
        ...{ name: 'unitId', label: 'desk.filter.unit', kind: 'pick' },
        choices: posts.map(({ unitId }) => ({ value: unitId, label: names(unitId) })),
      },
    ],
    send: ({ unitId = '' }, key) =>
      dataOf(
        client.POST('/v1/officers/{officerId}/posts/{unitId}/end', {
          params: { path: { officerId, unitId } },
          ...keyed(key),
        }),
      ),
  }),
  setClearance: ({ officerId, name: who, clearance: before }: Officer): Order => ({
    title: 'desk.admin.setClearance',
    about: who,
    fields: [clearance],
    initial: { clearance: before },
    send: ({ clearance: level }, key) =>
      dataOf(
        client.POST('/v1/officers/{officerId}/clearance', {
          params: { path: { officerId } },
          ...keyed(key),
          body: { clearance: level as Level },
        }),
      ),
  }),
  deactivate: ({ officerId, name: who }: Officer): Order => ({
    title: 'desk.admin.deactivate',
    about: who,
    fields: [],
    send: (_, key) =>
      dataOf(
        client.POST('/v1/officers/{officerId}/deactivation', {
          params: { path: { officerId } },
          ...keyed(key),
        }),
      ),
  }),
} as const;
