import type { ReassignDocument, WorkCommand } from './document.commands.js';
import { OfficerNotInUnit } from './document.errors.js';
import type { WorkEvent } from './document.events.js';
import { custodyAt } from './document.state.js';
import type { Present } from './document.state.js';

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

const reassigned = (
  { documentId, custody }: Present,
  { data }: ReassignDocument,
): readonly WorkEvent[] => {
  const { officerUnitIds = [], ...order } = data;
  const { unitId, officerId: fromOfficerId } = custody;
  if (!officerUnitIds.includes(unitId))
    throw new OfficerNotInUnit(documentId, data.officerId, unitId);
  if (data.officerId === fromOfficerId) return [];
  const from = fromOfficerId === undefined ? {} : { fromOfficerId };
  return [{ type: 'DocumentReassigned', data: { ...order, unitId, ...from } }];
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
