import type { DraftDocument, OpeningCommand, ReceiveDocument } from './document.commands.js';
import { demandNewTerm, demandReceipt, demandTermOfReceipt } from './dates.js';
import { DocumentAlreadyExists, PartyAlreadyErased, UnknownParty } from './document.errors.js';
import type { OpeningEvent } from './document.events.js';
import { custodyAt, placeOf } from './document.state.js';
import type { Party } from './document.terms.js';
import type { Document, Present } from './document.state.js';

/** How a document comes into being: received from outside by a registrar, or drafted by any officer of a unit. */
export const decideOpening = (
  document: Document,
  command: OpeningCommand,
): readonly OpeningEvent[] => {
  if (document.situation !== 'absent') throw new DocumentAlreadyExists(command.data.documentId);
  demandParty(command);
  return [command.type === 'ReceiveDocument' ? received(command) : drafted(command)];
};

/** A party of earlier documents is named by who may read one of them, and as long as it is not erased. */
const demandParty = ({ type, data }: OpeningCommand): void => {
  const { partyId = '' } = (type === 'ReceiveDocument' ? data.sender : data.addressee) ?? {};
  if (data.partyStanding === 'unknown') throw new UnknownParty(partyId);
  if (data.partyStanding === 'erased') throw new PartyAlreadyErased(partyId);
};

const received = ({ data }: ReceiveDocument): OpeningEvent => {
  demandReceipt(data.receivedAt, data.at);
  demandTermOfReceipt(data.due, data.receivedAt);
  return { type: 'DocumentReceived', data: toRecord(data) };
};

const drafted = ({ data, by }: DraftDocument): OpeningEvent => {
  demandNewTerm(data.due, data.at);
  return {
    type: 'DocumentDrafted',
    data: by.kind === 'officer' ? { ...toRecord(data), officerId: by.id } : toRecord(data),
  };
};

const partyOf = (party: Party | undefined): Pick<Present, 'partyId'> =>
  party ? { partyId: party.partyId } : {};

/** Without what the command only asks about. */
const toRecord = <Data extends OpeningCommand['data']>({
  isKnownParty: _,
  partyStanding: __,
  ...data
}: Data): Omit<Data, 'isKnownParty' | 'partyStanding'> => data;

export const evolveOpening = ({ type, data }: OpeningEvent): Present => ({
  ...partyOf(type === 'DocumentReceived' ? data.sender : data.addressee),
  situation: 'unregistered',
  documentId: data.documentId,
  authorityId: data.authorityId,
  direction: type === 'DocumentReceived' ? 'incoming' : data.direction,
  openedAt: data.at,
  accessLevel: data.accessLevel,
  custody: custodyAt(type === 'DocumentDrafted' ? placeOf(data) : { unitId: data.unitId }, data),
  revoked: [],
  legs: [],
  openHandOvers: [],
  clocks: [],
  involvedUnits: [data.unitId],
  attachments: Object.fromEntries(
    (type === 'DocumentReceived' ? data.attachments : []).map(({ attachmentId, sha256 }) => [
      attachmentId,
      { sha256, current: true },
    ]),
  ),
});
