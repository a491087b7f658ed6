import { actsAs, decideBy, evolveBy } from '@chancery/kernel';
import type { Decider, Decisions, Evolutions, StreamType } from '@chancery/kernel';
import { answerDecisions, answerEvolutions } from './answers.js';
import { attachmentDecisions, attachmentEvolutions } from './attachments.js';
import { clockDecisions, clockEvolutions } from './clocks.js';
import { descriptionDecisions, descriptionEvolutions } from './description.js';
import { demand, demandScope, isJudgedByPart } from './document.actions.js';
import type { DocumentCommand, HandlingCommand } from './document.commands.js';
import { DocumentNotFound } from './document.errors.js';
import type { DocumentEvent, HandlingEvent } from './document.events.js';
import { admitToDocument } from './document.rights.js';
import type { Document, Present } from './document.state.js';
import { dispatchDecisions, dispatchEvolutions } from './dispatch.js';
import { endingDecisions, endingEvolutions } from './ending.js';
import { filingDecisions, filingEvolutions } from './filing.js';
import { deemDelivered } from './dispatch.deemed.js';
import { followingDecisions, followingEvolutions } from './following.js';
import { handOverDecisions, handOverEvolutions, isOnItsWay } from './hand-overs.js';
import { intakeDecisions, intakeEvolutions, isRegisteredAs } from './intake.js';
import { concurrenceDecisions, concurrenceEvolutions } from './concurrence.js';
import { routeDecisions, routeEvolutions } from './routes.js';
import { concurBySilence } from './silence.js';
import { screenAttachment, screeningDecisions, screeningEvolutions } from './screening.js';
import { signatureDecisions, signatureEvolutions } from './signatures.js';
import { stepDecisions, stepEvolutions } from './steps.js';
import { decideOpening, evolveOpening } from './opening.js';
import { awaitsReply, replyDecisions, replyEvolutions } from './replies.js';
import { seriesDecisions, seriesEvolutions } from './series.js';
import { recalculate } from './recalculation.js';
import { reachRung } from './rungs.js';
import { isWithdrawn } from './task.ordering.js';
import { taskDecisions, taskEvolutions } from './tasks.js';
import { transferCustody } from './transfer.js';
import { workDecisions, workEvolutions } from './work.js';

const decisions: Decisions<Present, HandlingCommand, DocumentEvent> = {
  ...intakeDecisions,
  ...descriptionDecisions,
  ...attachmentDecisions,
  ...screeningDecisions,
  ...handOverDecisions,
  ...answerDecisions,
  ...workDecisions,
  ...clockDecisions,
  ...filingDecisions,
  ...routeDecisions,
  ...stepDecisions,
  ...concurrenceDecisions,
  ...signatureDecisions,
  ...followingDecisions,
  ...endingDecisions,
  ...dispatchDecisions,
  ...replyDecisions,
  ...seriesDecisions,
  ...taskDecisions,
};

const evolutions: Evolutions<Present, HandlingEvent> = {
  ...intakeEvolutions,
  ...descriptionEvolutions,
  ...attachmentEvolutions,
  ...screeningEvolutions,
  ...handOverEvolutions,
  ...answerEvolutions,
  ...workEvolutions,
  ...clockEvolutions,
  ...filingEvolutions,
  ...routeEvolutions,
  ...stepEvolutions,
  ...concurrenceEvolutions,
  ...signatureEvolutions,
  ...followingEvolutions,
  ...endingEvolutions,
  ...dispatchEvolutions,
  ...replyEvolutions,
  ...seriesEvolutions,
  ...taskEvolutions,
};

/**
 * A document is always in the custody of exactly one unit, bears one number, and moves only by
 * hand-overs that the addressee answers. Who may not read it is told that it does not exist.
 */
export const documentDecider: Decider<Document, DocumentCommand, DocumentEvent> = {
  initialState: { situation: 'absent' },

  admit: admitToDocument,

  decide(document, command) {
    if (command.type === 'ReceiveDocument' || command.type === 'DraftDocument')
      return decideOpening(document, command);
    if (document.situation === 'absent') throw new DocumentNotFound(command.data.documentId);
    if (command.type === 'ReachRung') return reachRung(document, command);
    if (command.type === 'RecalculateClock') return recalculate(document, command);
    if (command.type === 'ScreenAttachment') return screenAttachment(document, command);
    if (command.type === 'TransferCustody') return transferCustody(document, command);
    if (command.type === 'ConcurBySilence') return concurBySilence(document, command);
    if (command.type === 'DeemDelivered') return deemDelivered(document, command);
    if (isRepeated(document, command)) return [];
    if (isJudgedByPart(command.action)) demandScope(document, command.action, command.by);
    else demand(document, command.action, command.by);
    return decideBy(decisions, document, command);
  },

  evolve(document, event) {
    if (event.type === 'DocumentReceived' || event.type === 'DocumentDrafted')
      return evolveOpening(event);
    return document.situation === 'absent' ? document : evolveBy(evolutions, document, event);
  },
};

/** Has what is ordered here been done already, by the same order? Then there is nothing new to record. */
const isRepeated = (document: Present, command: HandlingCommand): boolean => {
  const { custody, legs, filing } = document;
  if (command.type === 'RegisterDocument') return isRegisteredAs(document, command);
  if (command.type === 'HandOverDocument') return isOnItsWay(document, command);
  if (command.type === 'AcceptHandOver') return legs.at(-1)?.handOverId === command.data.handOverId;
  if (command.type === 'WithdrawResolution') return isWithdrawn(document, command);
  if (command.type === 'SettleByReply') return !awaitsReply(document);
  if (command.type === 'FileDocument')
    return filing?.caseId === command.data.caseId && filing.entry === command.data.entry;
  return command.type === 'ClaimDocument' && custody.officerId === actsAs(command.by);
};

export const documentStream: StreamType<Document, DocumentCommand, DocumentEvent> = {
  category: 'document',
  decider: documentDecider,
};
