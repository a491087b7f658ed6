import type { OpenCase } from './case.commands.js';
import {
  CaseAlreadyExists,
  CasePlaceNotAvailable,
  ClassNotOpen,
  ParentCaseClosed,
} from './case.errors.js';
import type { CaseEvent, CaseOpened } from './case.events.js';
import { clocksFromOpening } from './case.procedure.js';
import type { Case, PresentCase } from './case.state.js';
import type { FollowedProcedure } from './case.terms.js';

/** Throws whatever opening would be refused with. Asked before a number is taken from a register. */
export const demandOpening = (of: Case, { data }: OpenCase): void => {
  const { caseId, classId, foundClass, parentId, parentStatus, unavailable } = data;
  if (of.status !== 'absent') throw new CaseAlreadyExists(caseId);
  if (unavailable) throw new CasePlaceNotAvailable(caseId, data, unavailable);
  if (classId !== undefined && !foundClass?.isOpen) throw new ClassNotOpen(classId);
  if (parentId !== undefined && parentStatus !== 'open')
    throw new ParentCaseClosed(caseId, parentId);
};

/** Number, class and terms are recorded with the opening, so that no case is ever without its number. */
export const decideOpening = (of: Case, command: OpenCase): readonly CaseEvent[] => {
  demandOpening(of, command);
  const { caseNumber, foundClass, unavailable: _, parentStatus: __, ...rest } = command.data;
  const { registerId: ___, classId: ____, fromDocumentId: _____, procedure, ...order } = rest;
  const { caseId, at } = order;
  const opened = {
    ...order,
    accessLevel: order.accessLevel ?? procedure?.accessLevel ?? 'internal',
    ...(procedure && { procedure: followedOf(procedure) }),
  };
  return [
    { type: 'CaseOpened', data: opened },
    ...(caseNumber ? [{ type: 'CaseNumbered' as const, data: { caseId, at, ...caseNumber } }] : []),
    ...(foundClass ? [classified({ caseId, at }, foundClass)] : []),
    ...(procedure ? clocksFromOpening(evolveOpening(opened), procedure, at) : []),
  ];
};

const followedOf = ({ procedureId, version }: FollowedProcedure): FollowedProcedure => ({
  ...{ procedureId, version },
});

export const classified = (
  { caseId, at }: { readonly caseId: string; readonly at: string },
  { classId, index }: { readonly classId: string; readonly index: string },
): CaseEvent => ({ type: 'CaseClassified', data: { caseId, at, classId, index } });

export const evolveOpening = (data: CaseOpened['data']): PresentCase => ({
  status: 'open',
  caseId: data.caseId,
  authorityId: data.authorityId,
  accessLevel: data.accessLevel,
  kind: data.kind,
  unitId: data.unitId,
  ...(data.officerId !== undefined && { officerId: data.officerId }),
  units: [data.unitId],
  ...(data.parentId !== undefined && { parentId: data.parentId }),
  ...(data.procedure && { procedure: data.procedure }),
  parties: [],
  links: [],
  entries: [],
  clocks: [],
});
