import { demandRight, type Decider, type StreamType } from '@chancery/kernel';
import { decideAnswers, evolveAnswers } from './answers.js';
import type { AnswerCommand } from './answers.js';
import { decideAttachments, evolveAttachments } from './attachments.js';
import { decideDescription, evolveDescription } from './description.js';
import { actionOf } from './document.actions.js';
import type { DocumentCommand, HandlingCommand } from './document.commands.js';
import { DocumentNotFound } from './document.errors.js';
import type { DocumentEvent, HandlingEvent } from './document.events.js';
import { demand } from './document.permission.js';
import { isRepeated } from './document.repeats.js';
import { rights } from './command.rights.js';
import type { Document, Present } from './document.state.js';
import { decideEnding, evolveEnding } from './ending.js';
import { decideHandOvers, evolveHandOvers } from './hand-overs.js';
import { decideIntake, evolveIntake } from './intake.js';
import { decideOpening, evolveOpening } from './opening.js';
import { decideWork, evolveWork } from './work.js';

/**
 * A document is always in the custody of exactly one unit, bears one number, and moves only by
 * hand-overs that the addressee answers. Who may not read it is told that it does not exist.
 */
export const documentDecider: Decider<Document, DocumentCommand, DocumentEvent> = {
  initialState: { situation: 'absent' },

  admit: (document, command) => demandRight(rights, document, command),

  decide(document, command) {
    if (command.type === 'ReceiveDocument' || command.type === 'DraftDocument')
      return decideOpening(document, command);
    if (document.situation === 'absent') throw new DocumentNotFound(command.data.documentId);
    if (isRepeated(document, command)) return [];
    return decideHandling(document, command);
  },

  evolve(document, event) {
    if (event.type === 'DocumentReceived' || event.type === 'DocumentDrafted')
      return evolveOpening(event);
    return document.situation === 'absent' ? document : evolveHandling(document, event);
  },
};

const decideHandling = (document: Present, command: HandlingCommand): readonly DocumentEvent[] => {
  if (isAnswer(command)) return decideAnswers(document, command);
  demand(document, actionOf(command), command.by);
  switch (command.type) {
    case 'RegisterDocument':
    case 'RefuseRegistration':
    case 'RevokeRegistration':
    case 'ForwardToAuthority':
      return decideIntake(document, command);
    case 'CorrectDocument':
    case 'AddNote':
    case 'SetAccessLevel':
    case 'SetPriority':
      return decideDescription(document, command);
    case 'AddAttachment':
    case 'SupersedeAttachment':
    case 'WithdrawAttachment':
      return decideAttachments(document, command);
    case 'HandOverDocument':
    case 'ReturnDocument':
      return decideHandOvers(document, command);
    case 'ClaimDocument':
    case 'ReleaseDocument':
    case 'ReassignDocument':
      return decideWork(document, command);
    case 'SettleDocument':
    case 'CloseDocument':
    case 'ReopenDocument':
      return decideEnding(document, command);
  }
};

/** Answers are judged by the very hand-over they name, not by the document at large. */
const isAnswer = (command: HandlingCommand): command is AnswerCommand =>
  ['AcceptHandOver', 'RefuseHandOver', 'RecallHandOver', 'ConcludeHandOver'].includes(command.type);

const evolveHandling = (document: Present, event: HandlingEvent): Present => {
  switch (event.type) {
    case 'DocumentRegistered':
    case 'RegistrationRefused':
    case 'RegistrationRevoked':
    case 'DocumentForwarded':
      return evolveIntake(document, event);
    case 'DocumentCorrected':
    case 'NoteAdded':
    case 'AccessLevelSet':
    case 'PrioritySet':
      return evolveDescription(document, event);
    case 'AttachmentAdded':
    case 'AttachmentSuperseded':
    case 'AttachmentWithdrawn':
      return evolveAttachments(document, event);
    case 'DocumentHandedOver':
    case 'DocumentReturned':
      return evolveHandOvers(document, event);
    case 'HandOverAccepted':
    case 'HandOverRefused':
    case 'HandOverRecalled':
    case 'HandOverConcluded':
      return evolveAnswers(document, event);
    case 'DocumentClaimed':
    case 'DocumentReleased':
    case 'DocumentReassigned':
      return evolveWork(document, event);
    case 'DocumentSettled':
    case 'DocumentClosed':
    case 'DocumentReopened':
      return evolveEnding(document, event);
  }
};

export const documentStream: StreamType<Document, DocumentCommand, DocumentEvent> = {
  category: 'document',
  decider: documentDecider,
};
