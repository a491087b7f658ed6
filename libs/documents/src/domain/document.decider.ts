import { decideBy, evolveBy } from '@chancery/kernel';
import type { Decider, Decisions, Evolutions, StreamType } from '@chancery/kernel';
import { answerDecisions, answerEvolutions } from './answers.js';
import { attachmentDecisions, attachmentEvolutions } from './attachments.js';
import { clockDecisions, clockEvolutions } from './clocks.js';
import { descriptionDecisions, descriptionEvolutions } from './description.js';
import { demand, isAnswer } from './document.actions.js';
import type { DocumentCommand, HandlingCommand } from './document.commands.js';
import { DocumentNotFound } from './document.errors.js';
import type { DocumentEvent, HandlingEvent } from './document.events.js';
import { admitToDocument } from './document.rights.js';
import type { Document, Present } from './document.state.js';
import { endingDecisions, endingEvolutions } from './ending.js';
import { handOverDecisions, handOverEvolutions, isOnItsWay } from './hand-overs.js';
import { intakeDecisions, intakeEvolutions, isRegisteredAs } from './intake.js';
import { decideOpening, evolveOpening } from './opening.js';
import { workDecisions, workEvolutions } from './work.js';

const decisions: Decisions<Present, HandlingCommand, DocumentEvent> = {
  ...intakeDecisions,
  ...descriptionDecisions,
  ...attachmentDecisions,
  ...handOverDecisions,
  ...answerDecisions,
  ...workDecisions,
  ...clockDecisions,
  ...endingDecisions,
};

const evolutions: Evolutions<Present, HandlingEvent> = {
  ...intakeEvolutions,
  ...descriptionEvolutions,
  ...attachmentEvolutions,
  ...handOverEvolutions,
  ...answerEvolutions,
  ...workEvolutions,
  ...clockEvolutions,
  ...endingEvolutions,
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
    if (isRepeated(document, command)) return [];
    if (!isAnswer(command.action)) demand(document, command.action, command.by);
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
  const { custody, legs } = document;
  if (command.type === 'RegisterDocument') return isRegisteredAs(document, command);
  if (command.type === 'HandOverDocument') return isOnItsWay(document, command);
  if (command.type === 'AcceptHandOver') return legs.at(-1)?.handOverId === command.data.handOverId;
  return command.type === 'ClaimDocument' && custody.officerId === command.by.id;
};

export const documentStream: StreamType<Document, DocumentCommand, DocumentEvent> = {
  category: 'document',
  decider: documentDecider,
};
