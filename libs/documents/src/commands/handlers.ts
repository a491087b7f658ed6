import * as commands from '../domain/document.commands.js';
import { DestroyPartyKeyHandler, ErasePartyHandler } from './erase-party.js';
import { FinishRegistrationHandler } from './finish-registration.js';
import { HandOverDocumentHandler } from './hand-over-document.js';
import { HandOverDocumentsHandler } from './hand-over-documents.js';
import { openDocument } from './open-document.js';
import { ReassignDocumentHandler } from './reassign-document.js';
import { RegisterDocumentHandler } from './register-document.js';
import { RevokeRegistrationHandler } from './revoke-registration.js';
import { runOnDocument } from './run-on-document.js';
import { SettleDocumentHandler } from './settle-document.js';

/** A line per command; those with a class of their own have something to look up first. */
export const commandHandlers = [
  openDocument(commands.ReceiveDocument),
  openDocument(commands.DraftDocument),
  RegisterDocumentHandler,
  FinishRegistrationHandler,
  runOnDocument(commands.RefuseRegistration),
  RevokeRegistrationHandler,
  runOnDocument(commands.ForwardToAuthority),
  runOnDocument(commands.CorrectDocument),
  runOnDocument(commands.AddNote),
  runOnDocument(commands.SetAccessLevel),
  runOnDocument(commands.SetPriority),
  runOnDocument(commands.AddAttachment),
  runOnDocument(commands.SupersedeAttachment),
  runOnDocument(commands.WithdrawAttachment),
  HandOverDocumentHandler,
  HandOverDocumentsHandler,
  runOnDocument(commands.AcceptHandOver),
  runOnDocument(commands.RefuseHandOver),
  runOnDocument(commands.RecallHandOver),
  runOnDocument(commands.ConcludeHandOver),
  runOnDocument(commands.ReturnDocument),
  runOnDocument(commands.ClaimDocument),
  runOnDocument(commands.ReleaseDocument),
  ReassignDocumentHandler,
  SettleDocumentHandler,
  runOnDocument(commands.CloseDocument),
  runOnDocument(commands.ReopenDocument),
  ErasePartyHandler,
  DestroyPartyKeyHandler,
];
