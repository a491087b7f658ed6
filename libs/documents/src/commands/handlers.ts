import type { Type } from '@nestjs/common';
import { runOnStream } from '@chancery/event-store';
import type { LooksUp } from '@chancery/kernel';
import * as commands from '../domain/document.commands.js';
import type { DocumentCommand } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import { CorrectPartyHandler } from './correct-party.js';
import { CorrectDocumentHandler } from './correct-document.js';
import { DestroyPartyKeyHandler, ErasePartyHandler } from './erase-party.js';
import { FinishRegistrationHandler } from './finish-registration.js';
import { HandOverDocumentsHandler } from './hand-over-documents.js';
import { openDocument } from './open-document.js';
import { RegisterDocumentHandler } from './register-document.js';
import { RevokeRegistrationHandler } from './revoke-registration.js';
import { runWithRules } from './run-with-rules.js';
import { runWithStandings } from './run-with-standings.js';
import { SettleDocumentHandler } from './settle-document.js';

const direct = [
  commands.RefuseRegistration,
  commands.ForwardToAuthority,
  commands.ResumeIntake,
  commands.AddNote,
  commands.SetPriority,
  commands.AddAttachment,
  commands.SupersedeAttachment,
  commands.WithdrawAttachment,
  commands.RefuseHandOver,
  commands.RecallHandOver,
  commands.ClaimDocument,
  commands.ReleaseDocument,
  commands.CloseDocument,
].map((commandClass: Type<Exclude<DocumentCommand, LooksUp>>) =>
  runOnStream(commandClass, documentStream, ({ documentId }) => documentId),
);

/** A handler per command; those that look something up first have a class of their own. */
export const commandHandlers: readonly Type<object>[] = [
  openDocument(commands.ReceiveDocument),
  openDocument(commands.DraftDocument),
  ...direct,
  CorrectDocumentHandler,
  RegisterDocumentHandler,
  FinishRegistrationHandler,
  RevokeRegistrationHandler,
  HandOverDocumentsHandler,
  runWithStandings(commands.HandOverDocument),
  runWithStandings(commands.AcceptHandOver),
  runWithStandings(commands.ConcludeHandOver),
  runWithStandings(commands.ReturnDocument),
  runWithStandings(commands.ReassignDocument),
  runWithStandings(commands.ReopenDocument),
  runWithStandings(commands.SetAccessLevel),
  runWithRules(commands.StartClock),
  runWithRules(commands.SuspendClock),
  runWithRules(commands.ResumeClock),
  runWithRules(commands.ExtendClock),
  SettleDocumentHandler,
  CorrectPartyHandler,
  ErasePartyHandler,
  DestroyPartyKeyHandler,
];
