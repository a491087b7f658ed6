import { oversees, type Principal } from '@chancery/kernel';
import { head, inHand, everywhere, type ActionRule } from './action-rule.js';
import type { Present } from './document.state.js';
import type { TaskCommand } from './task.commands.js';
import {
  actsForAuthor,
  actsForExecutor,
  controls,
  mayExtend,
  mayRelease,
  maySubdivide,
  mayTakeOffControl,
} from './task.rights.js';
import { leadOf, type Task, type TaskExecutor } from './task.state.js';

export type TaskAction = TaskCommand['action'];

type May = (task: Task, by: Principal) => boolean;

/** Offered to those who may do it with one of the tasks. The command names the task, and that alone judges it. */
const task = (right: ActionRule['right'], ofTask: May): ActionRule => ({
  in: everywhere,
  right,
  who: ({ tasks }, by) => tasks.some((each) => ofTask(each, by)),
  ofTask,
});

const authors = (fits: (task: Task) => boolean): ActionRule =>
  task('resolve', (each, by) => fits(each) && actsForAuthor(each, by));

const executors = (
  fits: (executor: TaskExecutor, task: Task) => boolean,
  may: (executor: TaskExecutor, by: Principal) => boolean = actsForExecutor,
): ActionRule =>
  task(
    'handle',
    (each, by) => isOpen(each) && each.executors.some((one) => fits(one, each) && may(one, by)),
  );

const isOpen = ({ state }: Task): boolean => state === 'open';
const isReported = ({ state }: Task): boolean => state === 'reported';
const isUnderWay = (each: Task): boolean => isOpen(each) || isReported(each);
const isAsked = ({ state }: TaskExecutor): boolean => state === 'asked';
const isOfUnit = ({ place }: TaskExecutor): boolean => place.officerId === undefined;
const isLead = (executor: TaskExecutor, each: Task): boolean => leadOf(each) === executor;

const ofResolutions = ({ resolutions }: Present, by: Principal): boolean =>
  resolutions.some((each) => !each.isWithdrawn && actsForAuthor(each, by));

/** What can be done with resolutions and tasks. */
export const taskActions: Readonly<Record<TaskAction, ActionRule>> = {
  'issue-resolution': { in: inHand, right: 'resolve', who: head },
  'set-task': {
    in: inHand,
    right: 'resolve',
    who: (document, by) => head(document, by) || ofResolutions(document, by),
  },
  'withdraw-resolution': { in: everywhere, right: 'resolve', who: ofResolutions },
  'cancel-task': authors(isUnderWay),
  'delegate-task': executors(isAsked, maySubdivide),
  'claim-task': executors((one) => isAsked(one) && isOfUnit(one) && one.officerId === undefined),
  'release-task': executors(({ officerId }) => officerId !== undefined, mayRelease),
  'reassign-task': executors(
    (one) => isAsked(one) && isOfUnit(one),
    ({ place }, by) => oversees(by, place.unitId),
  ),
  contribute: executors((one, each) => isAsked(one) && !isLead(one, each)),
  'report-task': executors(isLead),
  'decline-task': executors(isAsked),
  'accept-task': authors(isReported),
  'send-back-task': authors(isReported),
  'change-executors': authors(isOpen),
  'excuse-executor': authors(
    (each) =>
      isOpen(each) &&
      each.executors.some(
        (one) => !isLead(one, each) && (isAsked(one) || one.state === 'declined'),
      ),
  ),
  'ask-extension': executors((one, each) => isLead(one, each) && each.dueAt !== undefined),
  'extend-task': task(
    'resolve',
    (each, by) => isOpen(each) && each.dueAt !== undefined && mayExtend(each, by),
  ),
  'refuse-extension': authors((each) => each.extensionAsked !== undefined),
  'put-on-control': task(
    'resolve',
    (each, by) => isUnderWay(each) && !each.control && (actsForAuthor(each, by) || controls(by)),
  ),
  'take-off-control': task(
    'resolve',
    (each, by) => each.state === 'accepted' && !!each.control && mayTakeOffControl(each, by),
  ),
};
