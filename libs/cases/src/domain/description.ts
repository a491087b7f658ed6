import { isCleared, type Decisions, type Evolutions } from '@chancery/kernel';
import type {
  AssignCase,
  ClassifyCase,
  CorrectCase,
  LinkCase,
  SetCaseAccessLevel,
  SetResult,
  UnlinkCase,
} from './case.commands.js';
import {
  CaseLinkNotFound,
  CaseNotFound,
  CaseOrderNotPermitted,
  CasePlaceNotAvailable,
  ClassNotOpen,
} from './case.errors.js';
import type * as events from './case.events.js';
import type { Link, PresentCase } from './case.state.js';

type DescriptionCommand =
  AssignCase | ClassifyCase | CorrectCase | LinkCase | SetCaseAccessLevel | SetResult | UnlinkCase;
type DescriptionEvent =
  | events.CaseNumbered
  | events.CaseAssigned
  | events.CaseClassified
  | events.CaseCorrected
  | events.CaseAccessLevelSet
  | events.ResultSet
  | events.CaseLinked
  | events.CaseUnlinked;

/** Who answers for a case, what is written about it, and to which other cases it belongs. */
export const descriptionDecisions: Decisions<PresentCase, DescriptionCommand, DescriptionEvent> = {
  AssignCase: (of, { data: { unavailable, ...data } }) => {
    if ((data.fromUnitId ?? of.unitId) !== of.unitId) return [];
    if (unavailable) throw new CasePlaceNotAvailable(data.caseId, data, unavailable);
    const isSame = of.unitId === data.unitId && of.officerId === data.officerId;
    const facts = { fromUnitId: of.unitId, authorityId: of.authorityId };
    return isSame ? [] : [{ type: 'CaseAssigned', data: { ...data, ...facts } }];
  },
  ClassifyCase: (of, { data: { foundClass, ...data } }) => {
    if (of.classId === data.classId) return [];
    if (!foundClass?.isOpen) throw new ClassNotOpen(data.classId);
    return [{ type: 'CaseClassified', data: { ...data, index: foundClass.index } }];
  },
  CorrectCase: (_, { data }) =>
    (data.title ?? data.kind) === undefined ? [] : [{ type: 'CaseCorrected', data }],
  SetCaseAccessLevel: (of, { type, by, data }) => {
    if (!isCleared(by, data.accessLevel))
      throw new CaseOrderNotPermitted(type, [`cleared for ${data.accessLevel}`], of.caseId);
    return data.accessLevel === of.accessLevel ? [] : [{ type: 'CaseAccessLevelSet', data }];
  },
  SetResult: (of, { data }) => (of.result === data.result ? [] : [{ type: 'ResultSet', data }]),
  LinkCase: (of, { data: { isOther, ...data } }) => {
    if (!isOther) throw new CaseNotFound(data.otherCaseId);
    return of.links.some(isSame(data)) ? [] : [{ type: 'CaseLinked', data }];
  },
  UnlinkCase: (of, { data }) => {
    if (!of.links.some(isSame(data))) throw new CaseLinkNotFound(of.caseId, data.otherCaseId);
    return [{ type: 'CaseUnlinked', data }];
  },
};

const isSame =
  ({ otherCaseId, kind }: Link) =>
  (link: Link): boolean =>
    link.otherCaseId === otherCaseId && link.kind === kind;

export const descriptionEvolutions: Evolutions<PresentCase, DescriptionEvent> = {
  CaseNumbered: (of, { registerId, number, sequence }) => ({
    ...of,
    number: { registerId, number, sequence },
  }),
  CaseAssigned: ({ officerId: _, ...of }, { unitId, officerId }) => ({
    ...of,
    unitId,
    ...(officerId !== undefined && { officerId }),
    units: [...new Set([...of.units, unitId])],
  }),
  CaseClassified: (of, { classId }) => ({ ...of, classId }),
  CaseCorrected: (of, { kind }) => (kind === undefined ? of : { ...of, kind }),
  CaseAccessLevelSet: (of, { accessLevel }) => ({ ...of, accessLevel }),
  ResultSet: (of, { result }) => ({ ...of, result }),
  CaseLinked: (of, { otherCaseId, kind }) => ({
    ...of,
    links: [...of.links, { otherCaseId, kind }],
  }),
  CaseUnlinked: (of, link) => ({ ...of, links: of.links.filter((one) => !isSame(link)(one)) }),
};
