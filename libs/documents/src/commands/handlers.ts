import type { Type } from '@nestjs/common';
import { runOnStream } from '@chancery/event-store';
import type { LooksUp } from '@chancery/kernel';
import * as commands from '../domain/document.commands.js';
import type { DocumentCommand } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import { AddAddresseeHandler, ResendHandler } from './addressees.js';
import { AdoptProcedureHandler } from './adopt-procedure.js';
import { CorrectPartyHandler } from './correct-party.js';
import { CorrectDocumentHandler } from './correct-document.js';
import { FinishRegistrationHandler } from './finish-registration.js';
import { HandOverDocumentsHandler } from './hand-over-documents.js';
import { openDocument } from './open-document.js';
import { RecalculateClocksHandler } from './recalculate-clocks.js';
import { RecordSentHandler } from './record-sent.js';
import { RegisterDocumentHandler } from './register-document.js';
import { ReopenDocumentHandler } from './reopen-document.js';
import { RevokeRegistrationHandler } from './revoke-registration.js';
import { runOnRoute } from './run-on-route.js';
import { runOnSeries } from './run-on-series.js';
import { runOnTask } from './run-on-task.js';
import { runWithRules } from './run-with-rules.js';
import { runWithStandings } from './run-with-standings.js';
import { ScreenAttachmentHandler } from './screen-attachment.js';
import { StartRouteHandler } from './start-route.js';
import { NoteInterimReplyHandler, SettleDocumentHandler } from './settle-document.js';

const direct = [
  commands.RefuseRegistration,
  commands.ForwardToAuthority,
  commands.ResumeIntake,
  commands.AddNote,
  commands.SetPriority,
  commands.AddAttachment,
  commands.SupersedeAttachment,
  commands.WithdrawAttachment,
  commands.SetAttachmentRole,
  commands.ReleaseAttachment,
  commands.WithdrawRoute,
  commands.RefuseConcurrence,
  commands.RefuseSignature,
  commands.AnnulSignatures,
  commands.CheckSignatures,
  commands.RefuseHandOver,
  commands.RecallHandOver,
  commands.ClaimDocument,
  commands.ReleaseDocument,
  commands.CloseDocument,
  commands.FileDocument,
  commands.RefileDocument,
  commands.UnfileDocument,
  commands.AdmitUnit,
  commands.WithdrawResolution,
  commands.CancelTask,
  commands.ClaimTask,
  commands.ReleaseTask,
  commands.Contribute,
  commands.ReportTask,
  commands.AcceptTask,
  commands.ExcuseExecutor,
  commands.RefuseExtension,
  commands.TakeOffControl,
  commands.RemoveAddressee,
  commands.RecordDelivered,
  commands.RecordBounce,
  commands.WithdrawConsignment,
  commands.SettleByReply,
  commands.DeemDelivered,
  commands.EndSeries,
].map((commandClass: Type<Exclude<DocumentCommand, LooksUp>>) =>
  runOnStream(commandClass, documentStream, ({ documentId }) => documentId),
);

/** A handler per command; those that look something up first have a class of their own. */
export const commandHandlers: readonly Type<object>[] = [
  openDocument(commands.ReceiveDocument),
  openDocument(commands.DraftDocument),
  ...direct,
  CorrectDocumentHandler,
  ScreenAttachmentHandler,
  RegisterDocumentHandler,
  FinishRegistrationHandler,
  RevokeRegistrationHandler,
  HandOverDocumentsHandler,
  runWithStandings(commands.HandOverDocument),
  runWithStandings(commands.AcceptHandOver),
  runWithStandings(commands.ConcludeHandOver),
  runWithStandings(commands.ReturnDocument),
  runWithStandings(commands.ReassignDocument),
  ReopenDocumentHandler,
  runWithStandings(commands.SetAccessLevel),
  StartRouteHandler,
  runOnRoute(commands.AddStep),
  runOnRoute(commands.ReassignStep),
  runOnRoute(commands.RemoveStep),
  runOnRoute(commands.Concur),
  runOnRoute(commands.ConcurBySilence),
  runOnRoute(commands.Sign),
  runOnRoute(commands.RecordPartySignature),
  runWithRules(commands.StartClock),
  runWithRules(commands.SuspendClock),
  runWithRules(commands.ResumeClock),
  runWithRules(commands.ExtendClock),
  runWithRules(commands.RecalculateClock),
  RecalculateClocksHandler,
  runOnStream(commands.TransferCustody, documentStream, ({ documentId }) => documentId),
  runOnStream(commands.ReachRung, documentStream, ({ documentId }) => documentId),
  runOnTask(commands.IssueResolution),
  runOnTask(commands.SetTask),
  runOnTask(commands.DelegateTask),
  runOnTask(commands.ReassignTask),
  runOnTask(commands.DeclineTask),
  runOnTask(commands.SendBackTask),
  runOnTask(commands.ChangeExecutors),
  runOnTask(commands.AskExtension),
  runOnTask(commands.ExtendTask),
  runOnTask(commands.PutOnControl),
  runOnSeries(commands.RepeatTask),
  runOnSeries(commands.SetNextTask),
  runWithStandings(commands.PrepareDispatch),
  AddAddresseeHandler,
  ResendHandler,
  RecordSentHandler,
  AdoptProcedureHandler,
  SettleDocumentHandler,
  NoteInterimReplyHandler,
  CorrectPartyHandler,
];
