import { rowsOf } from '@chancery/kernel';
import type { Projection, RowChange } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import type { OrderedTask } from '../../domain/task.terms.js';
import { documentUnitTable } from './document-unit.row.js';

const documentUnits = rowsOf(documentUnitTable);

const involved = (documentId: string, unitId: string, openedAt: string): readonly RowChange[] => [
  documentUnits.upsert({ documentId, unitId }, { openedAt }),
];

const involvedBy = (
  { documentId, openedAt }: { readonly documentId: string; readonly openedAt: string },
  unitId: string,
): readonly RowChange[] => involved(documentId, unitId, openedAt);

const unitsOf = ({ executors, controlPlace }: OrderedTask): readonly string[] => [
  ...executors.map(({ place }) => place.unitId),
  ...(controlPlace ? [controlPlace.unitId] : []),
];

/** Which units had to do with a document; whoever works there may read it, then and later. */
export const documentUnitProjection: Projection<DocumentEvent> = {
  name: 'document_unit',
  version: 3,
  group: 'documents',
  tables: [documentUnitTable],
  withheld: 'document',
  on: {
    DocumentReceived: ({ data: { documentId, unitId, at } }) => involved(documentId, unitId, at),
    DocumentDrafted: ({ data: { documentId, unitId, at } }) => involved(documentId, unitId, at),
    DocumentHandedOver: ({ data: { documentId, to, openedAt } }) =>
      involved(documentId, to.unitId, openedAt),
    CustodyTransferred: ({ data }) => involvedBy(data, data.custody.unitId),
    DocumentFiled: ({ data: { documentId, caseUnitId, openedAt } }) =>
      involved(documentId, caseUnitId, openedAt),
    DocumentRefiled: ({ data: { documentId, caseUnitId, openedAt } }) =>
      involved(documentId, caseUnitId, openedAt),
    UnitAdmitted: ({ data: { documentId, unitId, openedAt } }) =>
      involved(documentId, unitId, openedAt),
    ResolutionIssued: ({ data: { tasks, ...data } }) =>
      tasks.flatMap((task) => unitsOf(task).flatMap((unitId) => involvedBy(data, unitId))),
    TaskSet: ({ data: { task, ...data } }) =>
      unitsOf(task).flatMap((unitId) => involvedBy(data, unitId)),
    ExecutorsChanged: ({ data: { executors, ...data } }) =>
      executors.flatMap(({ place }) => involvedBy(data, place.unitId)),
    ConsignmentPrepared: ({ data }) => involvedBy(data, data.unitId),
    ControlBegun: ({ data: { place, ...data } }) => involvedBy(data, place.unitId),
    StageOpened: ({ data: { documentId, steps, openedAt } }) =>
      steps.flatMap(({ place }) => (place ? involved(documentId, place.unitId, openedAt) : [])),
    StepAdded: ({ data: { documentId, step, isOpen, openedAt } }) =>
      isOpen && step.place ? involved(documentId, step.place.unitId, openedAt) : [],
    StepReassigned: ({ data: { documentId, to, isOpen, openedAt } }) =>
      isOpen ? involved(documentId, to.unitId, openedAt) : [],
  },
};
