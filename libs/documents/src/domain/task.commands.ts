import { command } from '@chancery/kernel';
import type { PlainDate } from '@chancery/deadlines/rules';
import type { LooksUpStandings, OfDocument, Place } from './document.terms.js';
import type { Executor, LooksUpDayEnds, TaskOrder } from './task.terms.js';

type Looked = LooksUpStandings & LooksUpDayEnds;
type ToTask = OfDocument & { readonly taskId: string };
type ToExecutor = ToTask & { readonly executorId: string };
type Ordering = OfDocument & Looked & { readonly tasks: readonly TaskOrder[] };

export class IssueResolution extends command('IssueResolution', {
  action: 'issue-resolution',
  looksUp: true,
})<Ordering & { readonly resolutionId: string; readonly text?: string }> {}

/** Sets a task of its own, or one that joins a resolution. */
export class SetTask extends command('SetTask', { action: 'set-task', looksUp: true })<
  OfDocument & Looked & { readonly task: TaskOrder; readonly resolutionId?: string }
> {}

export class WithdrawResolution extends command('WithdrawResolution', {
  action: 'withdraw-resolution',
})<OfDocument & { readonly resolutionId: string; readonly reason: string }> {}

export class CancelTask extends command('CancelTask', { action: 'cancel-task' })<
  ToTask & { readonly reason: string }
> {}

/** Gives on what was asked of an executor. */
export class DelegateTask extends command('DelegateTask', {
  action: 'delegate-task',
  looksUp: true,
})<Ordering & { readonly taskId: string; readonly executorId: string }> {}

export class ClaimTask extends command('ClaimTask', { action: 'claim-task' })<ToExecutor> {}

export class ReleaseTask extends command('ReleaseTask', { action: 'release-task' })<ToExecutor> {}

export class ReassignTask extends command('ReassignTask', {
  action: 'reassign-task',
  looksUp: true,
})<ToExecutor & LooksUpStandings & { readonly officerId: string }> {}

export class Contribute extends command('Contribute', { action: 'contribute' })<
  ToExecutor & { readonly text: string; readonly attachmentIds: readonly string[] }
> {}

export class ReportTask extends command('ReportTask', { action: 'report-task' })<
  ToTask & { readonly text: string; readonly attachmentIds: readonly string[] }
> {}

/** `declineUntil`, from which on it is too late, is looked up. */
export class DeclineTask extends command('DeclineTask', { action: 'decline-task', looksUp: true })<
  ToExecutor & { readonly reason: string; readonly declineUntil?: string }
> {}

export class AcceptTask extends command('AcceptTask', { action: 'accept-task' })<
  ToTask & { readonly mark?: string }
> {}

/** With a new term, or the one that it had, passed or not. */
export class SendBackTask extends command('SendBackTask', {
  action: 'send-back-task',
  looksUp: true,
})<
  ToTask &
    LooksUpDayEnds & {
      readonly reason: string;
      readonly clockId: string;
      readonly dueDate?: PlainDate;
    }
> {}

export class ChangeExecutors extends command('ChangeExecutors', {
  action: 'change-executors',
  looksUp: true,
})<
  ToTask &
    LooksUpStandings & {
      readonly add: readonly Executor[];
      readonly remove: readonly string[];
      readonly leadId?: string;
    }
> {}

export class ExcuseExecutor extends command('ExcuseExecutor', { action: 'excuse-executor' })<
  ToExecutor & { readonly reason: string }
> {}

export class AskExtension extends command('AskExtension', {
  action: 'ask-extension',
  looksUp: true,
})<ToTask & LooksUpDayEnds & { readonly date: PlainDate; readonly reason: string }> {}

export class ExtendTask extends command('ExtendTask', { action: 'extend-task', looksUp: true })<
  ToTask & LooksUpDayEnds & { readonly dueDate: PlainDate; readonly reason: string }
> {}

export class RefuseExtension extends command('RefuseExtension', { action: 'refuse-extension' })<
  ToTask & { readonly reason: string }
> {}

export class PutOnControl extends command('PutOnControl', {
  action: 'put-on-control',
  looksUp: true,
})<ToTask & LooksUpStandings & { readonly place: Place }> {}

export class TakeOffControl extends command('TakeOffControl', { action: 'take-off-control' })<
  ToTask & { readonly mark?: string }
> {}

export type OrderingCommand =
  IssueResolution | SetTask | WithdrawResolution | CancelTask | DelegateTask;
export type TakingCommand = ClaimTask | ReleaseTask | ReassignTask;
export type ExecutingCommand = Contribute | ReportTask | DeclineTask;
export type JudgingCommand = AcceptTask | SendBackTask | ChangeExecutors | ExcuseExecutor;
export type TermCommand = AskExtension | ExtendTask | RefuseExtension;
export type ControlCommand = PutOnControl | TakeOffControl;

/** Commands that are judged by the task that they name. */
export type TaskCommand =
  | OrderingCommand
  | TakingCommand
  | ExecutingCommand
  | JudgingCommand
  | TermCommand
  | ControlCommand;
