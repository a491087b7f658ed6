import type { Principal } from '@chancery/kernel';
import { AttachmentNotFound, NotPermitted } from './document.errors.js';
import type { Present } from './document.state.js';
import { NotAnExecutor, TaskNotOpen, TaskNotReported } from './task.errors.js';
import { actsForAuthor, actsForExecutor } from './task.rights.js';
import type { Task, TaskExecutor } from './task.state.js';

interface Asked {
  readonly action: string;
  readonly by: Principal;
}

/** Throws NotPermitted. */
export const demandAuthor = (
  { documentId }: Present,
  task: Pick<Task, 'author'>,
  { action, by }: Asked,
): void => {
  if (!actsForAuthor(task, by)) throw new NotPermitted({ documentId, action });
};

/** Throws TaskNotOpen. */
export const demandOpen = ({ documentId }: Present, { taskId, state }: Task): void => {
  if (state !== 'open') throw new TaskNotOpen(documentId, taskId, state);
};

/** Throws TaskNotReported. */
export const demandReported = ({ documentId }: Present, { taskId, state }: Task): void => {
  if (state !== 'reported') throw new TaskNotReported(documentId, taskId, state);
};

/** The executor whom the command names, if its sender acts for them. Throws NotAnExecutor. */
export const executorFor = (
  { documentId }: Present,
  task: Task,
  { executorId, by }: { readonly executorId: string | undefined; readonly by: Principal },
  may: (executor: TaskExecutor, by: Principal) => boolean = actsForExecutor,
): TaskExecutor => {
  const own = task.executors.filter((one) => may(one, by));
  const executor = own.find((one) => one.executorId === executorId);
  if (executor) return executor;
  throw new NotAnExecutor(
    documentId,
    task.taskId,
    own.map((one) => one.executorId),
  );
};

/** Throws NotAnExecutor if nothing is asked of the executor any more. */
export const demandAsked = (
  { documentId }: Present,
  { taskId, executors }: Task,
  { state }: TaskExecutor,
): void => {
  const asked = executors.filter((one) => one.state === 'asked');
  if (state !== 'asked')
    throw new NotAnExecutor(
      documentId,
      taskId,
      asked.map(({ executorId }) => executorId),
    );
};

/** Throws AttachmentNotFound. */
export const demandFiles = (
  { documentId, attachments }: Present,
  attachmentIds: readonly string[],
): void => {
  const unknown = attachmentIds.find((id) => attachments[id]?.current !== true);
  if (unknown !== undefined) throw new AttachmentNotFound(documentId, unknown);
};
