import type { ReassignDocument, WorkCommand } from './document.commands.js';
import { OfficerNotInUnit } from './document.errors.js';
import type { WorkEvent } from './document.events.js';
import { custodyAt } from './document.state.js';
import type { Present } from './document.state.js';
import { demandCleared, recordable, standingOf } from './standing.js';

/** Within the unit that answers for it, one officer at a time works on a document. */
export const decideWork = (document: Present, command: WorkCommand): readonly WorkEvent[] => {
  const { documentId, at } = command.data;
  const { unitId, officerId } = document.custody;
  switch (command.type) {
    case 'ClaimDocument':
      return [
        { type: 'DocumentClaimed', data: { documentId, at, unitId, officerId: command.by.id } },
      ];
    case 'ReleaseDocument':
      return officerId === undefined
        ? []
        : [{ type: 'DocumentReleased', data: { documentId, at, unitId, officerId } }];
    case 'ReassignDocument':
      return reassigned(document, command);
  }
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

export const evolveWork = (document: Present, { type, data }: WorkEvent): Present => {
  switch (type) {
    case 'DocumentClaimed':
    case 'DocumentReassigned':
      return { ...document, custody: { ...document.custody, officerId: data.officerId } };
    case 'DocumentReleased':
      return { ...document, custody: custodyAt({ unitId: data.unitId }, document.custody.due) };
  }
};
