import { actsAs, isCleared, type AccessLevel, type Principal } from '@chancery/kernel';
import { fileOf } from './attachments.js';
import type { ClockStarted } from './clock.events.js';
import type { DraftDocument, OpeningCommand, ReceiveDocument } from './document.commands.js';
import { demandNewTerm, demandReceipt, demandTermOfReceipt } from './dates.js';
import { dispatchTo, undispatched } from './dispatch.state.js';
import { DocumentAlreadyExists, NotPermitted } from './document.errors.js';
import type { OpeningEvent } from './document.events.js';
import { procedureAssigned } from './following.js';
import type { ProcedureAssigned } from './procedure.events.js';
import { custodyAt, placeOf } from './document.state.js';
import { usualLevel, type Party } from './document.terms.js';
import type { Document, Present } from './document.state.js';
import { demandParty } from './party.standing.js';

interface Leveled {
  readonly accessLevel: AccessLevel;
}

/** How a document comes into being: received from outside by a registrar, or drafted by any officer of a unit. */
export const decideOpening = (
  document: Document,
  command: OpeningCommand,
): readonly (OpeningEvent | ProcedureAssigned | ClockStarted)[] => {
  if (document.situation !== 'absent') throw new DocumentAlreadyExists(command.data.documentId);
  demandParty(partyIn(command), command.data.partyStanding);
  const opened = command.type === 'ReceiveDocument' ? received(command) : drafted(command);
  const { procedure, at } = command.data;
  return [opened, ...procedureAssigned(evolveOpening(opened), procedure, at)];
};

const partyIn = ({ type, data }: OpeningCommand): Party | undefined =>
  type === 'ReceiveDocument' ? data.sender : data.addressee;

const received = ({ data, by }: ReceiveDocument): OpeningEvent => {
  demandReceipt(data.receivedAt, data.at);
  demandTermOfReceipt(data.due, data.receivedAt);
  return { type: 'DocumentReceived', data: toRecord(data, by) };
};

const drafted = ({ data, by }: DraftDocument): OpeningEvent => {
  demandNewTerm(data.due, data.at);
  return {
    type: 'DocumentDrafted',
    data: { ...toRecord(data, by), ...(by.kind === 'officer' && { officerId: actsAs(by) }) },
  };
};

const partyOf = (party: Party | undefined): Pick<Present, 'partyId'> =>
  party ? { partyId: party.partyId } : {};

/** Without what the command only asks about, at the level that somebody or the procedure says. */
const toRecord = <Data extends OpeningCommand['data']>(
  { isKnownParty: _, partyStanding: __, procedure, ...data }: Data,
  by: Principal,
): Omit<Data, 'isKnownParty' | 'partyStanding' | 'procedure'> & Leveled => {
  const accessLevel = data.accessLevel ?? procedure?.accessLevel ?? usualLevel;
  if (!isCleared(by, accessLevel)) throw new NotPermitted({ action: 'open', accessLevel });
  return { ...data, accessLevel };
};

export const evolveOpening = ({ type, data }: OpeningEvent): Present => ({
  ...partyOf(type === 'DocumentReceived' ? data.sender : data.addressee),
  ...(type === 'DocumentDrafted' && data.officerId !== undefined && { authorId: data.officerId }),
  situation: 'unregistered',
  documentId: data.documentId,
  authorityId: data.authorityId,
  direction: type === 'DocumentReceived' ? 'incoming' : data.direction,
  kind: data.kind,
  openedAt: data.at,
  receivedAt: type === 'DocumentReceived' ? data.receivedAt : data.at,
  accessLevel: data.accessLevel,
  custody: custodyAt(type === 'DocumentDrafted' ? placeOf(data) : { unitId: data.unitId }, data),
  revoked: [],
  legs: [],
  openHandOvers: [],
  endedHandOvers: [],
  clocks: [],
  resolutions: [],
  tasks: [],
  taskClocks: [],
  series: [],
  left: [],
  dispatch:
    type === 'DocumentDrafted' && data.direction === 'outgoing'
      ? dispatchTo(data.addressee?.partyId)
      : undispatched,
  inReplyTo: type === 'DocumentDrafted' ? (data.inReplyTo ?? []) : [],
  replies: [],
  interimReplies: [],
  involvedUnits: [data.unitId],
  attachments: Object.fromEntries(
    (type === 'DocumentReceived' ? data.attachments : []).map((file) => [
      file.attachmentId,
      fileOf('incoming', file),
    ]),
  ),
  contentVersion: 1,
  textVersion: 1,
});
