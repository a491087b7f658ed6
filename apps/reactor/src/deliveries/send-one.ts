import type { Line, Parked, Sending } from '@chancery/outbound';
import type { Wanted } from '@chancery/public-events';
import {
  RecordDeadLetter,
  SuspendSubscription,
  type SubscriptionRow,
} from '@chancery/subscriptions';
import { attemptOf } from './attempt-of.js';
import { give, type DeliveryOffice } from './delivery-office.js';
import type { LineTask } from './line-task.js';

interface OneOfLine {
  readonly line: Line;
  readonly sending: Sending;
  /** What its reader may see at this moment. */
  readonly wanted: Wanted;
  readonly task: LineTask;
  readonly office: DeliveryOffice;
}

/** Sends one event and tells the line what became of it. False: it could not be tried, for reasons of the office. */
export const sendOne = async (one: OneOfLine): Promise<boolean> => {
  const { line, sending, office, task } = one;
  try {
    const [event] = await office.feed.at(one.wanted, [sending.index], task.row.content);
    if (event) await attempt(one, event);
    else line.drop(sending);
    return true;
  } catch (error) {
    line.release(sending);
    office.logger.debug({ err: error, line: task.lineId }, 'not sent');
    return false;
  }
};

type Event = Awaited<ReturnType<DeliveryOffice['feed']['at']>>[number];

const attempt = async (one: OneOfLine, event: Event): Promise<void> => {
  const { line, sending, task, office } = one;
  const { row, replayId } = task;
  const sent = await office.outgoing.send(row, event, { serial: sending.serial, replayId });
  const dead = line.outcome(sending, sent.outcome, Date.now());
  office.onAttempt(attemptOf(row, event, sending, sent));
  // a dead letter that nobody knows of could never be sent again: rather it is tried for another day
  if (dead && !(await bury(office, row, dead))) line.parked.redeliver(dead.index);
  if (sent.outcome.verdict === 'gone') await suspend(office, row, 'gone');
  const { openedAt } = line.circuit.standing;
  if (openedAt !== null && Date.now() - openedAt > office.suspendAfterMs)
    await suspend(office, row, 'endpoint');
};

/** Nothing more is sent until its owner resumes it. */
export const suspend = (
  office: DeliveryOffice,
  { subscriptionId, revision }: SubscriptionRow,
  cause: 'endpoint' | 'gone' | 'forbidden',
): Promise<boolean> =>
  give(
    office,
    SuspendSubscription,
    { subscriptionId, cause },
    `suspend.${subscriptionId}.${revision}`,
  );

const bury = (
  office: DeliveryOffice,
  { subscriptionId }: SubscriptionRow,
  { index, eventId, attempts, status, error }: Parked,
): Promise<boolean> => {
  const data = { subscriptionId, index, eventId, attempts, status, error };
  const commandId = `dead.${subscriptionId}.${index}.${Date.now()}`;
  return give(office, RecordDeadLetter, data, commandId);
};
