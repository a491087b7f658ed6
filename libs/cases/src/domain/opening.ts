import type { OpenCase } from './case.commands.js';
import {
  CaseAlreadyExists,
  CasePlaceNotAvailable,
  ClassNotOpen,
  ParentCaseClosed,
} from './case.errors.js';
import type { CaseEvent, CaseOpened } from './case.events.js';
import type { Case, PresentCase } from './case.state.js';

/** Throws whatever opening would be refused with. Asked before a number is taken from a register. */
export const demandOpening = (of: Case, { data }: OpenCase): void => {
  const { caseId, classId, foundClass, parentId, parentStatus, unavailable } = data;
  if (of.status !== 'absent') throw new CaseAlreadyExists(caseId);
  if (unavailable) throw new CasePlaceNotAvailable(caseId, data, unavailable);
  if (classId !== undefined && !foundClass?.isOpen) throw new ClassNotOpen(classId);
  if (parentId !== undefined && parentStatus !== 'open')
    throw new ParentCaseClosed(caseId, parentId);
};

/** The number and the class are recorded with the opening, so that no case is ever without its number. */
export const decideOpening = (of: Case, command: OpenCase): readonly CaseEvent[] => {
  demandOpening(of, command);
  const { caseNumber, foundClass, unavailable: _, parentStatus: __, ...rest } = command.data;
  const { registerId: ___, classId: ____, fromDocumentId: _____, ...opened } = rest;
  const { caseId, at } = opened;
  return [
    { type: 'CaseOpened', data: opened },
    ...(caseNumber ? [{ type: 'CaseNumbered' as const, data: { caseId, at, ...caseNumber } }] : []),
    ...(foundClass ? [classified({ caseId, at }, foundClass)] : []),
  ];
};

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
  parties: [],
  links: [],
  entries: [],
  clocks: [],
});
