import { service } from '@chancery/kernel';
import type { Principal, Role } from '@chancery/kernel';
import type { LooksUpRules } from './domain/clock.terms.js';
import * as commands from './domain/document.commands.js';
import type { DocumentEvent } from './domain/document.events.js';
import { samples } from './domain/document.samples.js';
import type { Standing } from './domain/document.terms.js';

/**
 * A small authority and one document in it, for specs. Riverside has a registry (Ann), a permits unit (the
 * clerks Bob and Cas, their head Dora) a legal unit (Lea) and a finance unit (Finn); Mia heads the council above them, where Kim controls
 * what was ordered; Eve audits; Zoe works elsewhere.
 */
const officer = (
  name: string,
  unit: string,
  role: Role,
  more: Partial<Principal> = {},
): Principal => ({
  kind: 'officer',
  id: `riverside.${name}`,
  authorityId: 'riverside',
  actingUnitId: `riverside.${unit}`,
  posts: [{ unitId: `riverside.${unit}`, roles: [role] }],
  oversees: [],
  clearance: 'internal',
  ...more,
});

export const ann = officer('ann', 'registry', 'registrar');
export const bob = officer('bob', 'permits', 'clerk');
export const cas = officer('cas', 'permits', 'clerk');
export const dora = officer('dora', 'permits', 'head', {
  oversees: ['riverside.permits'],
  clearance: 'confidential',
});
export const lea = officer('lea', 'legal', 'clerk');
export const mia = officer('mia', 'council', 'head', {
  oversees: ['registry', 'permits', 'legal', 'council'].map((unit) => `riverside.${unit}`),
  clearance: 'confidential',
});
export const kim = officer('kim', 'council', 'controller');
export const finn = officer('finn', 'finance', 'clerk');
export const eve = officer('eve', 'audit', 'auditor', { clearance: 'secret' });
export const zoe: Principal = {
  ...officer('zoe', 'registry', 'registrar'),
  id: 'hillside.zoe',
  authorityId: 'hillside',
  posts: [{ unitId: 'hillside.registry', roles: ['registrar'] }],
};
export const program = service('importer', 'riverside');

export const registry = { unitId: 'riverside.registry' };
export const permits = { unitId: 'riverside.permits' };
export const legal = { unitId: 'riverside.legal' };
export const council = { unitId: 'riverside.council' };
export const finance = { unitId: 'riverside.finance' };
export const documentId = samples.DocumentReceived.documentId;
export const due = '2026-04-27T22:00:00.000Z';

/** An instant on the day of the example: `at('09:00')`. */
export const at = (time: string): string => `2026-03-02T${time}:00.000Z`;

type Data<Type extends DocumentEvent['type']> = Extract<DocumentEvent, { type: Type }>['data'];

/** The sample event of a type, with some of its data replaced. */
export const fact = <Type extends DocumentEvent['type']>(
  type: Type,
  change: Partial<Data<Type>> = {},
): Extract<DocumentEvent, { type: Type }> =>
  ({ type, data: { ...samples[type], ...change } }) as unknown as Extract<
    DocumentEvent,
    { type: Type }
  >;

/** Everybody where they work, cleared for everything. */
export const standings: readonly Standing[] = [
  ...[registry, permits, legal, council, finance],
  ...[
    { ...registry, officerId: ann.id },
    { ...legal, officerId: lea.id },
    { ...finance, officerId: finn.id },
  ],
  ...[bob, cas, dora].map(({ id: officerId }) => ({ ...permits, officerId })),
].map((place) => ({ ...place, isUnitActive: true, isOfficerThere: true, clearance: 'secret' }));

const placing: readonly string[] = [
  ...['HandOverDocument', 'AcceptHandOver', 'ConcludeHandOver', 'ReturnDocument'],
  ...['ReassignDocument', 'ReopenDocument', 'SetAccessLevel'],
  ...['IssueResolution', 'SetTask', 'DelegateTask', 'ChangeExecutors', 'ReassignTask'],
  ...['PutOnControl', 'PrepareDispatch'],
  ...['StartRoute', 'AddStep', 'ReassignStep'],
];

/** Eight weeks, which a head may extend and a missing paper suspends, by a calendar without holidays. */
export const counting: NonNullable<LooksUpRules['counting']> = {
  policyVersion: 1,
  rules: {
    policy: {
      ...{ name: 'Permit', legalBasis: ['Act on permits art. 7'], zone: 'Europe/Kyiv' },
      ...{ calendarId: 'riverside.working-days', term: { amount: 8, unit: 'week' } },
      ...{ dayOne: 'next-day', roll: 'following', onCalendarChange: 'recalculate' },
      cap: { amount: 12, unit: 'week', extendedBySuspension: true },
      extensions: { 'needs-study': { by: ['head'], notice: 'applicant' } },
      suspensions: { 'completion-asked': { effect: 'not-counted' } },
      ladder: [{ rung: 'remind', workingDays: -3, at: '09:00', to: ['executor'] }],
    },
    calendar: {
      ...{ calendarId: 'riverside.working-days', version: 1, weekend: [6, 7], days: new Map() },
      ...{ knownFrom: '2026-01-01', knownTo: '2026-12-31' },
    },
    offsets: [
      { from: '2025-10-26T01:00:00.000Z', offsetMinutes: 120 },
      { from: '2026-03-29T01:00:00.000Z', offsetMinutes: 180 },
    ],
  },
};

const counted: readonly string[] = ['StartClock', 'SuspendClock', 'ResumeClock', 'ExtendClock'];

const dated: readonly string[] = [
  ...['IssueResolution', 'SetTask', 'DelegateTask', 'SendBackTask', 'AskExtension', 'ExtendTask'],
  'RepeatTask',
];

/** The ends of the days of spring 2026 in Kyiv. */
export const dayEnds: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 92 }, (_, day) => {
    const midnight = Date.UTC(2026, 2, 1 + day);
    const hour = midnight < Date.UTC(2026, 2, 28) ? 22 : 21;
    const end = new Date(midnight + hour * 3_600_000).toISOString();
    return [end.slice(0, 10), end];
  }),
);

type Orders = typeof commands;
type DataOf<Name extends keyof Orders> = ConstructorParameters<Orders[Name]>[0];
type Rest<Name extends keyof Orders> = Omit<DataOf<Name>, 'documentId' | 'at'>;

/** An order to the example document at noon, with everybody in their place: `order('ClaimDocument', bob)`. */
export const order = <Name extends keyof Orders>(
  name: Name,
  by: Principal,
  ...rest: object extends Rest<Name> ? [Rest<Name>?] : [Rest<Name>]
): InstanceType<Orders[Name]> => {
  const Order = commands[name] as unknown as new (data: object, by: Principal) => object;
  const lookedUp = {
    ...(placing.includes(name) && { standings }),
    ...(counted.includes(name) && { counting }),
    ...(dated.includes(name) && { dayEnds }),
  };
  return new Order({ documentId, at: at('12:00'), ...lookedUp, ...rest[0] }, by) as InstanceType<
    Orders[Name]
  >;
};

export { omit as without } from './omit.js';
