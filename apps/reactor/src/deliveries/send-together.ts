import type { Line, Parked, Sending } from '@chancery/outbound';
import type { Wanted } from '@chancery/public-events';
import {
  awayHours,
  NoteEndpointAway,
  RecordDeadLetter,
  SuspendSubscription,
  type SubscriptionRow,
} from '@chancery/subscriptions';
import { attemptOf } from './attempt-of.js';
import { give, type DeliveryOffice } from './delivery-office.js';
import type { LineTask } from './line-task.js';
import type { NumberedMessage } from './outgoing.js';

export interface Together {
  readonly line: Line;
  /** What goes out in one message. */
  readonly sendings: readonly Sending[];
  /** What its reader may see at this moment. */
  readonly wanted: Wanted;
  readonly task: LineTask;
  readonly office: DeliveryOffice;
}

/** Sends events in one message and tells the line what became of it. False: it could not be tried, for reasons of the office. */
export const sendTogether = async (together: Together): Promise<boolean> => {
  const { line, sendings, wanted, office, task } = together;
  try {
    const indexes = sendings.map(({ index }) => index);
    const events = await office.feed.at(wanted, indexes, task.row.content);
    const seen = new Map(events.map((event) => [event.index, event]));
    for (const sending of sendings) if (!seen.has(sending.index)) line.drop(sending);
    const told = sendings.flatMap((sending) => {
      const event = seen.get(sending.index);
      return event ? [{ sending, event, serial: sending.serial }] : [];
    });
    if (told.length > 0) await attempt(together, told);
    return true;
  } catch (error) {
    for (const sending of sendings) line.release(sending);
    office.logger.debug({ err: error, line: task.lineId }, 'not sent');
    return false;
  }
};

type Told = NumberedMessage & { readonly sending: Sending };

const attempt = async ({ line, task, office }: Together, told: readonly Told[]): Promise<void> => {
  const { row, replayId } = task;
  const sent = await office.outgoing.send(row, told, replayId);
  const bytes = Math.ceil(sent.bytes / told.length);
  const sendings = told.map(({ sending }) => sending);
  const dead = line.outcomes(sendings, sent.outcome, Date.now());
  for (const { event, sending } of told)
    office.onAttempt(attemptOf(row, event, sending, { ...sent, bytes }));
  // a dead letter that nobody knows of could never be sent again: rather it is tried for another day
  for (const letter of dead)
    if (!(await bury(office, row, letter))) line.parked.redeliver(letter.index);
  if (sent.outcome.verdict === 'gone') await suspend(office, row, 'gone');
  const { openedAt } = line.circuit.standing;
  if (openedAt !== null) await tellAway(office, row, openedAt);
};

/** Its owner is told, and in the end nothing more is tried. */
const tellAway = async (
  office: DeliveryOffice,
  row: SubscriptionRow,
  openedAt: number,
): Promise<void> => {
  const awayMs = Date.now() - openedAt;
  if (awayMs > office.suspendAfterMs) return void (await suspend(office, row, 'endpoint'));
  const since = new Date(openedAt).toISOString();
  const told = row.away?.since === since ? row.away.hours : 0;
  const hours = awayHours.findLast((each) => awayMs >= each * hourMs && each > told);
  if (hours === undefined) return;
  const { subscriptionId } = row;
  const commandId = `away.${subscriptionId}.${since}.${hours}`;
  if (await give(office, NoteEndpointAway, { subscriptionId, since, hours }, commandId))
    await office.tellOwner(row, { since, hours });
};

const hourMs = 3_600_000;

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
