import { actsAs, type Decisions, type Evolutions } from '@chancery/kernel';
import type { ReassignDocument, WorkCommand } from './document.commands.js';
import { OfficerNotInUnit } from './document.errors.js';
import type { WorkEvent } from './document.events.js';
import { custodyAt } from './document.state.js';
import type { Present } from './document.state.js';
import { demandCleared, recordable, standingOf } from './standing.js';

/** Within the unit that answers for it, one officer at a time works on a document. */
export const workDecisions: Decisions<Present, WorkCommand, WorkEvent> = {
  ClaimDocument: ({ custody: { unitId } }, { data: { documentId, at }, by }) => [
    { type: 'DocumentClaimed', data: { documentId, at, unitId, officerId: actsAs(by) } },
  ],

  ReleaseDocument: ({ custody: { unitId, officerId } }, { data: { documentId, at } }) =>
    officerId === undefined
      ? []
      : [{ type: 'DocumentReleased', data: { documentId, at, unitId, officerId } }],

  ReassignDocument: (document, command) => reassigned(document, command),
};

const reassigned = (document: Present, command: ReassignDocument): readonly WorkEvent[] => {
  const { documentId, custody } = document;
  const { unitId, officerId: fromOfficerId } = custody;
  const data = recordable(command.data);
  const place = { unitId, officerId: data.officerId };
  const standing = standingOf(command, place);
  if (!standing?.isOfficerThere) throw new OfficerNotInUnit(documentId, data.officerId, unitId);
  if (data.officerId === fromOfficerId) return [];
  demandCleared(document, place, command);
  const from = fromOfficerId === undefined ? {} : { fromOfficerId };
  return [{ type: 'DocumentReassigned', data: { ...data, unitId, ...from } }];
};

const takenBy = (document: Present, { officerId }: { readonly officerId: string }): Present => ({
  ...document,
  custody: { ...document.custody, officerId },
});

export const workEvolutions: Evolutions<Present, WorkEvent> = {
  DocumentClaimed: takenBy,
  DocumentReassigned: takenBy,
  CustodyTransferred: (document, { custody }) => ({
    ...document,
    custody,
    involvedUnits: [...new Set([...document.involvedUnits, custody.unitId])],
  }),
  DocumentReleased: (document, { unitId }) => ({
    ...document,
    custody: custodyAt({ unitId }, document.custody),
  }),
};
