import type { DraftDocument, OpeningCommand, ReceiveDocument } from './document.commands.js';
import { DocumentAlreadyExists } from './document.errors.js';
import type { OpeningEvent } from './document.events.js';
import { custodyAt, placeOf } from './document.state.js';
import type { Document, Present } from './document.state.js';

/** How a document comes into being: received from outside by a registrar, or drafted by any officer of a unit. */
export const decideOpening = (
  document: Document,
  command: OpeningCommand,
): readonly OpeningEvent[] => {
  if (document.situation !== 'absent') throw new DocumentAlreadyExists(command.data.documentId);
  return [command.type === 'ReceiveDocument' ? received(command) : drafted(command)];
};

const received = ({ data }: ReceiveDocument): OpeningEvent => ({ type: 'DocumentReceived', data });

const drafted = ({ data, by }: DraftDocument): OpeningEvent => ({
  type: 'DocumentDrafted',
  data: by.kind === 'officer' ? { ...data, officerId: by.id } : data,
});

export const evolveOpening = ({ type, data }: OpeningEvent): Present => ({
  situation: 'unregistered',
  documentId: data.documentId,
  authorityId: data.authorityId,
  direction: type === 'DocumentReceived' ? 'incoming' : data.direction,
  openedAt: data.at,
  accessLevel: data.accessLevel,
  custody: custodyAt(
    type === 'DocumentDrafted' ? placeOf(data) : { unitId: data.unitId },
    data.due,
  ),
  revoked: [],
  legs: [],
  openHandOvers: [],
  involvedUnits: [data.unitId],
  attachments: Object.fromEntries(
    (type === 'DocumentReceived' ? data.attachments : []).map(({ attachmentId, sha256 }) => [
      attachmentId,
      { sha256, current: true },
    ]),
  ),
});
