import type { PlainDate } from '@chancery/deadlines/rules';
import type { Fact } from './document.fact.js';
import type { Place } from './document.terms.js';
import type { OfSeries } from './series.events.js';
import type { OfTask, OpensWork, OrderedTask, TaskEnding, WorkingExecutor } from './task.terms.js';

export type ResolutionIssued = Fact<
  'ResolutionIssued',
  OpensWork & {
    readonly resolutionId: string;
    readonly author: Place;
    readonly text?: string;
    readonly tasks: readonly OrderedTask[];
  }
>;
/** A task of its own, one that joins a resolution, or what an executor gives on. */
export type TaskSet = Fact<
  'TaskSet',
  OpensWork & {
    readonly author: Place;
    readonly task: OrderedTask;
    readonly resolutionId?: string;
    readonly parentTaskId?: string;
    readonly parentExecutorId?: string;
  } & Partial<OfSeries>
>;
export type ResolutionWithdrawn = Fact<
  'ResolutionWithdrawn',
  { readonly resolutionId: string; readonly reason: string }
>;
/** `executorIds` are those beside the lead who were still asked, and those who had declined. */
export type TaskCancelled = Fact<
  'TaskCancelled',
  {
    readonly taskId: string;
    readonly reason: string;
    readonly because: TaskEnding;
    readonly executorIds: readonly string[];
  }
>;

interface OfExecutor {
  readonly taskId: string;
  readonly executorId: string;
}
/** `isLead`: what waits there is the task itself, and no contribution to it. */
interface TakenOn extends OfExecutor {
  readonly isLead: boolean;
  readonly unitId: string;
  readonly officerId: string;
}
export type TaskClaimed = Fact<'TaskClaimed', TakenOn>;
export type TaskReleased = Fact<'TaskReleased', TakenOn>;
export type TaskReassigned = Fact<'TaskReassigned', TakenOn & { readonly fromOfficerId?: string }>;

/** `released` are those who need not contribute any more, as enough others have. */
export type ContributionGiven = Fact<
  'ContributionGiven',
  OfExecutor & {
    readonly text: string;
    readonly attachmentIds: readonly string[];
    readonly released: readonly string[];
  }
>;

/** What lies with the author until it is answered. */
interface AsksAuthor extends OpensWork, OfTask {
  readonly answerPlace: Place;
}
export type TaskReported = Fact<
  'TaskReported',
  AsksAuthor & {
    readonly executorId: string;
    readonly text: string;
    readonly attachmentIds: readonly string[];
    readonly reportedBy: string;
    /** Whose contributions were no longer waited for. */
    readonly executorIds: readonly string[];
  }
>;
export type TaskDeclined = Fact<
  'TaskDeclined',
  AsksAuthor & OfExecutor & { readonly isLead: boolean; readonly reason: string }
>;
export type ExtensionAsked = Fact<
  'ExtensionAsked',
  AsksAuthor & { readonly date: PlainDate; readonly reason: string }
>;
export type ExtensionRefused = Fact<
  'ExtensionRefused',
  { readonly taskId: string; readonly reason: string }
>;

/**
 * `control` is where it goes on to be watched. `isOwn`: who accepted it had reported it. `executorIds` are those who had
 * declined, and whom nobody has to answer any more.
 */
export type TaskAccepted = Fact<
  'TaskAccepted',
  OpensWork &
    OfTask & {
      readonly mark?: string;
      readonly isOwn?: true;
      readonly control?: Place;
      readonly executorIds: readonly string[];
    }
>;
/** `lead` has it again, and `asked` are those whose contributions are still awaited. */
export type TaskSentBack = Fact<
  'TaskSentBack',
  AsksAuthor & {
    readonly reason: string;
    /** The clock that runs now, if the task has a term, and its date. */
    readonly clockId?: string;
    readonly dueDate?: PlainDate;
    readonly lead: WorkingExecutor;
    readonly asked: readonly WorkingExecutor[];
    /** Who had declined it, and waits for an answer. */
    readonly declined?: readonly string[];
  }
>;
export type ExecutorExcused = Fact<'ExecutorExcused', OfExecutor & { readonly reason: string }>;
/** `executors` are those after the change. Who had declined is among the removed. */
export type ExecutorsChanged = Fact<
  'ExecutorsChanged',
  OpensWork &
    OfTask & {
      readonly executors: readonly WorkingExecutor[];
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly leadId: string;
      readonly fromLeadId?: string;
    }
>;

export type ControlBegun = Fact<
  'ControlBegun',
  OpensWork & OfTask & { readonly place: Place; readonly by: string }
>;
export type ControlEnded = Fact<
  'ControlEnded',
  { readonly taskId: string; readonly mark?: string }
>;

export type OrderingEvent = ResolutionIssued | TaskSet | ResolutionWithdrawn | TaskCancelled;
export type TakingEvent = TaskClaimed | TaskReleased | TaskReassigned;
export type ExecutingEvent = ContributionGiven | TaskReported | TaskDeclined;
export type JudgingEvent = TaskAccepted | TaskSentBack | ExecutorExcused | ExecutorsChanged;
export type ExtensionEvent = ExtensionAsked | ExtensionRefused;
export type ControlEvent = ControlBegun | ControlEnded;
export type TaskEvent =
  OrderingEvent | TakingEvent | ExecutingEvent | JudgingEvent | ExtensionEvent | ControlEvent;
