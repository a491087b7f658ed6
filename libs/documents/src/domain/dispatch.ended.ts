import type { DocumentDispatched } from './dispatch.events.js';
import { isSentToAll } from './dispatch.state.js';
import type { Present } from './document.state.js';

/** Once: with the sending to the last of those whom it is for, or when who is left out is struck off. */
export const dispatched = (document: Present, at: string): readonly DocumentDispatched[] => {
  const { documentId, registration, inReplyTo, dispatch } = document;
  if (dispatch.isDispatched || !registration || !isSentToAll(document)) return [];
  const consignmentIds = dispatch.consignments
    .filter(({ state }) => state !== 'prepared' && state !== 'withdrawn')
    .map(({ consignmentId }) => consignmentId);
  const { number } = registration;
  return [
    { type: 'DocumentDispatched', data: { documentId, at, consignmentIds, inReplyTo, number } },
  ];
};
