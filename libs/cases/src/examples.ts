import { service, type Principal, type Role } from '@chancery/kernel';
import * as caseCommands from './domain/case.commands.js';
import * as clockCommands from './domain/case-clock.commands.js';
import type { CaseEvent } from './domain/case.events.js';
import { caseSamples } from './domain/case.samples.js';
import type { FoundClass } from './domain/case.terms.js';

/** People, orders and events of a case of Riverside, for specs only. */
const officer = (
  name: string,
  unit: string,
  role: Role,
  more: Partial<Principal> = {},
): Principal => ({
  kind: 'officer',
  id: `riverside.${name}`,
  authorityId: 'riverside',
  posts: [{ unitId: `riverside.${unit}`, roles: [role] }],
  oversees: [],
  clearance: 'internal',
  ...more,
});

export const ann = officer('ann', 'registry', 'registrar');
export const bob = officer('bob', 'permits', 'clerk');
export const cas = officer('cas', 'permits', 'clerk');
export const dora = officer('dora', 'permits', 'head', { oversees: ['riverside.permits'] });
export const lea = officer('lea', 'legal', 'clerk');
export const program = service('reactor', 'riverside');

export const { caseId, at } = caseSamples.CaseOpened;
export const otherCaseId = caseSamples.CaseLinked.otherCaseId;
export const { documentId } = caseSamples.EntryAllocated;

export const foundClass: FoundClass = {
  ...{ classId: caseSamples.CaseClassified.classId, index: '03-8', isOpen: true },
  retention: { action: 'destroy', years: 5 },
};

type DataOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>['data'];

/** The sample event of a type, with some of its data replaced. */
export const fact = <Type extends CaseEvent['type']>(
  type: Type,
  change: Partial<DataOf<Type>> = {},
): Extract<CaseEvent, { type: Type }> =>
  ({ type, data: { ...caseSamples[type], ...change } }) as unknown as Extract<
    CaseEvent,
    { type: Type }
  >;

/** A case of permits, without a procedure or a case that it is a part of. */
export const opened = (): CaseEvent => {
  const { parentId: _, splitFrom: __, procedure: ___, ...data } = caseSamples.CaseOpened;
  return { type: 'CaseOpened', data };
};

/** An entry that no other case gave up. */
export const allocated = (entry = 1, document = documentId): CaseEvent => {
  const { movedFrom: _, ...data } = caseSamples.EntryAllocated;
  return { type: 'EntryAllocated', data: { ...data, entry, documentId: document } };
};

const commands = { ...caseCommands, ...clockCommands };
type Orders = typeof commands;
type Rest<Name extends keyof Orders> = Omit<
  ConstructorParameters<Orders[Name]>[0],
  'caseId' | 'at'
>;

/** An order to the example case: `order('SetResult', bob, { result: 'granted' })`. */
export const order = <Name extends keyof Orders>(
  name: Name,
  by: Principal,
  ...rest: object extends Rest<Name> ? [Rest<Name>?] : [Rest<Name>]
): InstanceType<Orders[Name]> => {
  const Order = commands[name] as unknown as new (data: object, by: Principal) => object;
  return new Order({ caseId, at, ...rest[0] }, by) as InstanceType<Orders[Name]>;
};
