import type { Decisions, Evolutions } from '@chancery/kernel';
import type { Filing, Present } from './document.state.js';
import type { FilingCommand, RefileDocument } from './filing.commands.js';
import { AlreadyFiled, NotFiledHere } from './filing.errors.js';
import type { FilingEvent } from './filing.events.js';

/**
 * A document lies in one case at most. The document decides in which, the case gives out the number of the entry
 * before; so two cases that want it at once do not both get it.
 */
export const filingDecisions: Decisions<Present, FilingCommand, FilingEvent> = {
  FileDocument: (document, { data }) => {
    const { filing, openedAt, documentId } = document;
    demandFresh(document, data);
    if (filing && !isAt(filing, data)) throw new AlreadyFiled(documentId, filing);
    return filing ? [] : [{ type: 'DocumentFiled', data: { ...data, openedAt } }];
  },
  RefileDocument: (document, command) => refiled(document, command),
  UnfileDocument: (document, { data }) => {
    const { entry } = filingIn(document, data.caseId);
    return [{ type: 'DocumentUnfiled', data: { ...data, entry } }];
  },
  AdmitUnit: ({ filing, involvedUnits, openedAt }, { data: { caseId, ...data } }) =>
    filing?.caseId !== caseId || involvedUnits.includes(data.unitId)
      ? []
      : [{ type: 'UnitAdmitted', data: { ...data, because: 'case-assigned', openedAt } }],
};

/** An order that comes late, to file a document where it lay before, files nothing. */
const demandFresh = (
  { left, documentId }: Present,
  place: Pick<Filing, 'caseId' | 'entry'>,
): void => {
  if (left.some((filing) => isAt(filing, place))) throw new NotFiledHere(documentId, place.caseId);
};

const isAt = (
  filing: Pick<Filing, 'caseId' | 'entry'>,
  { caseId, entry }: Pick<Filing, 'caseId' | 'entry'>,
): boolean => filing.caseId === caseId && filing.entry === entry;

const refiled = (document: Present, { data }: RefileDocument): readonly FilingEvent[] => {
  if (document.filing && isAt(document.filing, data)) return [];
  demandFresh(document, data);
  const { entry: fromEntry } = filingIn(document, data.fromCaseId);
  return [{ type: 'DocumentRefiled', data: { ...data, fromEntry, openedAt: document.openedAt } }];
};

const filingIn = ({ filing, documentId }: Present, caseId: string): Filing => {
  if (filing?.caseId !== caseId) throw new NotFiledHere(documentId, caseId);
  return filing;
};

const involving = ({ involvedUnits }: Present, unitId: string): Pick<Present, 'involvedUnits'> => ({
  involvedUnits: involvedUnits.includes(unitId) ? involvedUnits : [...involvedUnits, unitId],
});

const filed = (document: Present, { caseId, caseUnitId, entry }: Filing): Present => ({
  ...document,
  ...involving(document, caseUnitId),
  filing: { caseId, caseUnitId, entry },
});

const leaving = ({ filing, left }: Present): Pick<Present, 'left'> => ({
  left: filing ? [...left, { caseId: filing.caseId, entry: filing.entry }] : left,
});

export const filingEvolutions: Evolutions<Present, FilingEvent> = {
  DocumentFiled: filed,
  DocumentRefiled: (document, data) => ({ ...filed(document, data), ...leaving(document) }),
  DocumentUnfiled: ({ filing, ...document }) => ({
    ...document,
    ...leaving({ ...document, ...(filing && { filing }) }),
  }),
  UnitAdmitted: (document, { unitId }) => ({
    ...document,
    ...involving(document, unitId),
    ...(document.filing && { filing: { ...document.filing, caseUnitId: unitId } }),
  }),
};
