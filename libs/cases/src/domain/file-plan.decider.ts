import { demandRight, holds, idWithin, isOfAuthority, mayActBy } from '@chancery/kernel';
import type { Decider, Right, Rights, Role, StreamType } from '@chancery/kernel';
import type { FoundClass } from './case.terms.js';
import type { FilePlanCommand, PublishFilePlan, SetClass } from './file-plan.commands.js';
import * as errors from './file-plan.errors.js';
import type { FilePlanEvent, PlanClass } from './file-plan.events.js';

export interface KnownPlan {
  readonly status: 'known';
  readonly authorityId: string;
  /** As they shall be in the next version, by index. */
  readonly classes: Readonly<Record<string, PlanClass>>;
  readonly closed: readonly string[];
  readonly versions: readonly {
    readonly validFrom: string;
    readonly classes: readonly PlanClass[];
  }[];
}
export type FilePlan = { readonly status: 'absent' } | KnownPlan;

const right = (...who: readonly Role[]): Right<FilePlan, FilePlanCommand> => ({
  who,
  may: (_, { by, data }) =>
    isOfAuthority(by, data.planId) &&
    mayActBy(by, 'register') &&
    who.some((role) => holds(by, role)),
  refusal: (_, { type, by, data }) =>
    isOfAuthority(by, data.planId)
      ? new errors.FilePlanOrderNotPermitted(type, who)
      : new errors.FilePlanNotFound(data.planId),
});

/** File plans are kept by administrators and registrars of the authority; a service of the platform may do all. */
export const planRights: Rights<FilePlan, FilePlanCommand> = {
  SetClass: right('administrator', 'registrar'),
  CloseClass: right('administrator', 'registrar'),
  PublishFilePlan: right('administrator'),
};

const plan = /^(?<authority>[a-z0-9-]+)\.(?<year>[1-9]\d{3})$/;
const indexForm = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;
const longest = 20;

/** A file plan lists the classes of an authority for a year. It is published whole; a class that was used is closed. */
export const filePlanDecider: Decider<FilePlan, FilePlanCommand, FilePlanEvent> = {
  initialState: { status: 'absent' },

  admit: (of, command) => demandRight(planRights, of, command),

  decide(of, command) {
    if (command.type === 'SetClass') return setClass(of, command);
    const { planId } = command.data;
    if (of.status === 'absent') throw new errors.FilePlanNotFound(planId);
    if (command.type === 'PublishFilePlan') return published(of, command);
    const { index } = command.data;
    const known = of.classes[index];
    if (!known) throw new errors.ClassNotFound(planId, index);
    const { classId } = known;
    return of.closed.includes(index)
      ? []
      : [{ type: 'ClassClosed', data: { ...command.data, classId } }];
  },

  evolve(of, event) {
    if (event.type === 'FilePlanOpened') {
      const { authorityId } = event.data;
      return { status: 'known', authorityId, classes: {}, closed: [], versions: [] };
    }
    if (of.status === 'absent') return of;
    switch (event.type) {
      case 'ClassSet': {
        const { planId: _, at: __, authorityId: ___, ...set } = event.data;
        return { ...of, classes: { ...of.classes, [set.index]: set } };
      }
      case 'ClassClosed':
        return { ...of, closed: [...of.closed, event.data.index] };
      case 'FilePlanPublished': {
        const { validFrom, classes } = event.data;
        return { ...of, versions: [...of.versions, { validFrom, classes }] };
      }
    }
  },
};

const setClass = (of: FilePlan, { data }: SetClass): readonly FilePlanEvent[] => {
  const { planId, index, at, title, unitId, retention } = data;
  const { authority, year } = plan.exec(planId)?.groups ?? {};
  if (authority === undefined) throw new errors.MalformedFilePlanId(planId);
  if (!indexForm.test(index) || index.length > longest) throw new errors.MalformedClassIndex(index);
  if ((retention.action === 'keep') !== (retention.years === undefined))
    throw new errors.RetentionNotUsable(index);
  const known = of.status === 'known' ? of.classes[index] : undefined;
  if (of.status === 'known' && of.closed.includes(index))
    throw new errors.ClassWasClosed(planId, index);
  const set = { classId: idWithin(planId, index), index, title, unitId, retention };
  if (known && JSON.stringify(known) === JSON.stringify(set)) return [];
  const opened = { planId, at, authorityId: authority, year: Number(year) };
  return [
    ...(of.status === 'absent' ? [{ type: 'FilePlanOpened' as const, data: opened }] : []),
    { type: 'ClassSet', data: { planId, at, authorityId: authority, ...set } },
  ];
};

const published = (
  { authorityId, versions, classes, closed }: KnownPlan,
  { data: { planId, at, validFrom } }: PublishFilePlan,
): readonly FilePlanEvent[] => {
  const last = versions.at(-1);
  if (last && validFrom < last.validFrom)
    throw new errors.PlanValidTooEarly(planId, last.validFrom);
  const listed = Object.values(classes).filter(({ index }) => !closed.includes(index));
  const isSame =
    last?.validFrom === validFrom && JSON.stringify(last.classes) === JSON.stringify(listed);
  if (isSame) return [];
  const version = versions.length + 1;
  return [
    {
      type: 'FilePlanPublished',
      data: { planId, at, authorityId, version, validFrom, classes: listed },
    },
  ];
};

export const filePlanStream: StreamType<FilePlan, FilePlanCommand, FilePlanEvent> = {
  category: 'filePlan',
  decider: filePlanDecider,
};

/** The plan of a class: its id without the index. */
export const planIdOf = (classId: string): string => classId.split('.').slice(0, 2).join('.');

/** A class as it is in force on a day, closed or not; undefined if no version in force has it. */
export const classIn = (of: FilePlan, classId: string, day: string): FoundClass | undefined => {
  if (of.status === 'absent') return undefined;
  const version = of.versions.findLast(({ validFrom }) => validFrom <= day);
  const everInForce = of.versions.filter(({ validFrom }) => validFrom <= day).reverse();
  const found = everInForce
    .flatMap(({ classes }) => classes)
    .find((one) => one.classId === classId);
  if (!found) return undefined;
  const isListed = version?.classes.some((one) => one.classId === classId) === true;
  const { index, retention } = found;
  return { classId, index, retention, isOpen: isListed && !of.closed.includes(index) };
};
