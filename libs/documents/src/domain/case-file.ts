import type { Principal } from '@chancery/kernel';
import { demand } from './document.actions.js';
import { DocumentNotFound } from './document.errors.js';
import { mayRead } from './document.rights.js';
import type { Document, Filing, Present } from './document.state.js';
import { AlreadyFiled } from './filing.errors.js';
import { isInDispatch } from './dispatch.state.js';
import { isRunning } from './series.state.js';
import { isDone } from './task.state.js';

/**
 * Asked before a case gives out an entry: is one needed? No if the document lies in the case already; throws whatever
 * filing would be refused with.
 */
export const awaitsFiling = (
  document: Document,
  { documentId, caseId }: { readonly documentId: string; readonly caseId: string },
  by: Principal,
): document is Present => {
  if (document.situation === 'absent' || !mayRead(document, by))
    throw new DocumentNotFound(documentId);
  if (document.filing?.caseId === caseId) return false;
  if (document.filing) throw new AlreadyFiled(documentId, document.filing);
  demand(document, 'file', by);
  return true;
};

/** Whether the document lay under this entry and does so no more. It never lies there again. */
export const hasLeft = (
  document: Document,
  { caseId, entry }: Omit<Filing, 'caseUnitId'>,
): boolean =>
  document.situation !== 'absent' &&
  document.left.some((filing) => filing.caseId === caseId && filing.entry === entry);

const ended = ['closed', 'refused', 'forwarded'];

/** What in this document stands in the way of closing the case that it lies in. */
export const obstaclesToClosing = (document: Document): readonly string[] => {
  if (document.situation === 'absent' || ended.includes(document.situation)) return [];
  if (document.situation === 'unregistered') return ['draft-unregistered'];
  return [
    'document-open',
    ...(document.openHandOvers.length > 0 ? ['hand-over-open'] : []),
    ...(document.tasks.every(isDone) && !document.series.some(isRunning) ? [] : ['tasks-open']),
    ...(document.route?.outcome === 'running' ? ['route-running'] : []),
    ...(isInDispatch(document) ? ['dispatch-open'] : []),
  ];
};
