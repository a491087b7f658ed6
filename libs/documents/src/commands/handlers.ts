import type { Type } from '@nestjs/common';
import * as commands from '../domain/document.commands.js';
import { DestroyPartyKeyHandler, ErasePartyHandler } from './erase-party.js';
import type { DocumentCommand } from '../domain/document.commands.js';
import { FinishRegistrationHandler } from './finish-registration.js';
import { HandOverDocumentsHandler } from './hand-over-documents.js';
import { openDocument } from './open-document.js';
import { RegisterDocumentHandler } from './register-document.js';
import { RevokeRegistrationHandler } from './revoke-registration.js';
import { runOnDocument } from './run-on-document.js';
import { runWithStandings } from './run-with-standings.js';
import { SettleDocumentHandler } from './settle-document.js';

/**
 * Commands whose handler looks nothing up. Given one after the other without waiting, they are decided in
 * that order; any other command may fall behind the ones that follow.
 */
export const directCommands = [
  commands.RefuseRegistration,
  commands.ForwardToAuthority,
  commands.CorrectDocument,
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
] as const satisfies readonly Type<DocumentCommand>[];

/** A handler per command; those that look something up first have a class of their own. */
export const commandHandlers: readonly Type<object>[] = [
  openDocument(commands.ReceiveDocument),
  openDocument(commands.DraftDocument),
  ...directCommands.map((command) => runOnDocument<DocumentCommand>(command)),
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
  SettleDocumentHandler,
  ErasePartyHandler,
  DestroyPartyKeyHandler,
];
