import type { Type } from '@nestjs/common';
import { runOnStream } from '@chancery/event-store';
import * as clockCommands from '../domain/case-clock.commands.js';
import * as commands from '../domain/case.commands.js';
import { caseStream } from '../domain/case.decider.js';
import { CloseClass, PublishFilePlan, SetClass } from '../domain/file-plan.commands.js';
import { filePlanStream } from '../domain/file-plan.decider.js';
import { AddPartyHandler } from './add-party.js';
import { CarryOutMergeHandler } from './carry-out-merge.js';
import { CaseLookUps } from './case-look-ups.js';
import { CaseProcedures } from './case-procedures.js';
import { CloseCaseHandler } from './close-case.js';
import { Filing } from './filing.js';
import { FinishCaseNumberHandler } from './finish-case-number.js';
import { FinishFilingHandler, FinishMoveHandler } from './finish-filing.js';
import { AdmitCaseUnitHandler, ReopenCaseWithDocumentHandler } from './follow-ups.js';
import { MoveDocumentsHandler } from './move-documents.js';
import { Moving } from './moving.js';
import { Obstacles } from './obstacles.js';
import { OpenCaseHandler } from './open-case.js';
import { RecalculateCaseClocksHandler } from './recalculate-case-clocks.js';
import { runWithLookUps } from './run-with-look-ups.js';
import { runWithRules } from './run-with-rules.js';
import { FinishSplitHandler, SplitCaseHandler } from './split-case.js';
import { TakeInHandler } from './take-in.js';
import { TakeOutHandler } from './take-out.js';

type Direct =
  | commands.CorrectCase
  | commands.SetCaseAccessLevel
  | commands.SetResult
  | commands.EndParty
  | commands.UnlinkCase
  | commands.CancelCase;

const direct = [
  commands.CorrectCase,
  commands.SetCaseAccessLevel,
  commands.SetResult,
  commands.EndParty,
  commands.UnlinkCase,
  commands.CancelCase,
].map((commandClass: Type<Direct>) =>
  runOnStream(commandClass, caseStream, ({ caseId }) => caseId),
);

const caseId = (data: { readonly caseId: string }): string => data.caseId;
const planId = (data: { readonly planId: string }): string => data.planId;

/** A handler per command; those that look something up first have a class of their own. */
export const commandHandlers: readonly Type<object>[] = [
  ...direct,
  ...[CaseLookUps, CaseProcedures, Filing, Obstacles, OpenCaseHandler, AddPartyHandler],
  ...[TakeInHandler, TakeOutHandler, MoveDocumentsHandler, CloseCaseHandler],
  ...[FinishCaseNumberHandler, FinishFilingHandler, FinishMoveHandler],
  ...[AdmitCaseUnitHandler, ReopenCaseWithDocumentHandler],
  ...[Moving, CarryOutMergeHandler, SplitCaseHandler, FinishSplitHandler],
  runWithLookUps(commands.AssignCase, async ({ lookUps, command: { data, by } }) => ({
    unavailable: await lookUps.unavailable(data, by),
  })),
  runWithLookUps(commands.ClassifyCase, async ({ lookUps, of, command: { data } }) => ({
    foundClass: await lookUps.classOf(of.authorityId, data.classId, data.at),
  })),
  runWithLookUps(commands.LinkCase, async ({ lookUps, command: { data, by } }) => ({
    isOther:
      data.otherCaseId !== data.caseId &&
      (await lookUps.statusOf(data.otherCaseId, by)) !== 'absent',
  })),
  runWithLookUps(commands.ReopenCase, async ({ lookUps, of }) => ({
    parentStatus: of.parentId === undefined ? undefined : await lookUps.statusOfWhole(of.parentId),
  })),
  runWithLookUps(commands.MergeCase, async ({ lookUps, command: { data, by } }) => ({
    into: await lookUps.mergeable(data.caseId, data.intoCaseId, by),
  })),
  runWithRules(clockCommands.StartCaseClock),
  runWithRules(clockCommands.SuspendCaseClock),
  runWithRules(clockCommands.ResumeCaseClock),
  runWithRules(clockCommands.ExtendCaseClock),
  runWithRules(clockCommands.RecalculateCaseClock),
  RecalculateCaseClocksHandler,
  runOnStream(clockCommands.ReachCaseRung, caseStream, caseId),
  runOnStream(clockCommands.JoinClocks, caseStream, caseId),
  runOnStream(commands.JoinParties, caseStream, caseId),
  runOnStream(commands.CompleteMerge, caseStream, caseId),
  runOnStream(commands.AbandonMerge, caseStream, caseId),
  runOnStream(commands.VoidEntry, caseStream, caseId),
  runOnStream(commands.NoteMove, caseStream, caseId),
  runOnStream(SetClass, filePlanStream, planId),
  runOnStream(CloseClass, filePlanStream, planId),
  runOnStream(PublishFilePlan, filePlanStream, planId),
];
