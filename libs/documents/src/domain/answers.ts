import type { Decisions, Evolutions } from '@chancery/kernel';
import type {
  AcceptHandOver,
  ConcludeHandOver,
  RecallHandOver,
  RefuseHandOver,
} from './document.commands.js';
import { demand, demandAnswer } from './document.actions.js';
import { HandOverNotForAction, HandOverNotOpen } from './document.errors.js';
import type {
  HandOverAccepted,
  HandOverConcluded,
  HandOverRecalled,
  HandOverRefused,
} from './document.events.js';
import { custodyAt, holder, placeOf } from './document.state.js';
import { demandTaker, recordable, takerAt } from './standing.js';
import { declinedWith, type DeclinedTask } from './task.executing.js';
import type { HandOverEnd, OpenHandOver, Present } from './document.state.js';

export type AnswerCommand = AcceptHandOver | RefuseHandOver | RecallHandOver | ConcludeHandOver;
type AnswerEvent = HandOverAccepted | HandOverRefused | HandOverRecalled | HandOverConcluded;

/**
 * How a hand-over ends: the addressee accepts it (custody moves) or refuses it (nothing moves), the sender
 * recalls it as long as it is open, or whoever got it reports it done.
 */
export const answerDecisions: Decisions<Present, AnswerCommand, AnswerEvent | DeclinedTask> = {
  AcceptHandOver: (document, command) => [accepted(document, command)],
  RefuseHandOver: (document, command) => [
    { type: 'HandOverRefused', data: { ...command.data, ...answered(document, command) } },
    ...declinedWith(document, command.data),
  ],
  RecallHandOver: (document, command) => [
    { type: 'HandOverRecalled', data: { ...command.data, ...answered(document, command) } },
  ],
  ConcludeHandOver: (document, command) => [concluded(document, command)],
};

const accepted = (document: Present, command: AcceptHandOver): HandOverAccepted => {
  const handOver = answered(document, command);
  const { handOverId, purpose, to } = handOver;
  if (purpose !== 'action') throw new HandOverNotForAction(document.documentId, handOverId);
  const { due = document.custody.due, note } = openHandOver(document, handOverId);
  const custody = custodyAt(takerAt(document, to, command), { due, handOverId, note });
  return { type: 'HandOverAccepted', data: { ...recordable(command.data), ...handOver, custody } };
};

/** For acquaintance the addressee has taken note; for action the holder is done and gives it back. */
const concluded = (document: Present, command: ConcludeHandOver): HandOverConcluded => {
  const leg = document.legs.at(-1);
  if (leg?.handOverId !== command.data.handOverId) return takenNote(document, command);
  demand(document, 'return', command.by);
  const from = placeOf(leg.from);
  const handOver = { purpose: 'action' as const, from, to: holder(document) };
  const taker = takerAt(document, from, command);
  demandTaker(document, taker, command);
  const back = { custody: custodyAt(taker, leg.from), accessLevel: document.accessLevel };
  return {
    type: 'HandOverConcluded',
    data: { ...recordable(command.data), ...handOver, ...back },
  };
};

const takenNote = (document: Present, command: ConcludeHandOver): HandOverConcluded => {
  const handOver = answered(document, command);
  if (handOver.purpose === 'action')
    throw new HandOverNotOpen(document.documentId, handOver.handOverId, 'not-accepted');
  return { type: 'HandOverConcluded', data: { ...recordable(command.data), ...handOver } };
};

type Facts = Pick<OpenHandOver, 'handOverId' | 'purpose' | 'from' | 'to'>;

const answered = (document: Present, { action, data, by }: AnswerCommand): Facts => {
  const handOver = openHandOver(document, data.handOverId);
  demandAnswer(document, action, handOver, by);
  const { handOverId, purpose, from, to } = handOver;
  return { handOverId, purpose, from, to };
};

const openHandOver = (document: Present, handOverId: string): OpenHandOver => {
  const { documentId, openHandOvers, endedHandOvers } = document;
  const open = openHandOvers.find((handOver) => handOver.handOverId === handOverId);
  if (open) return open;
  const ended = endedHandOvers.find((handOver) => handOver.handOverId === handOverId);
  throw new HandOverNotOpen(documentId, handOverId, ended ?? 'never-made');
};

type Ended = AnswerEvent['data'];

/** Who is asked ends a hand-over, but for a recall. */
const ended = (
  document: Present,
  { handOverId, from, to, at }: Ended,
  end: HandOverEnd,
): Present => {
  const others = document.endedHandOvers.filter((each) => each.handOverId !== handOverId);
  const by = end === 'recalled' ? from : to;
  return {
    ...document,
    openHandOvers: document.openHandOvers.filter((each) => each.handOverId !== handOverId),
    endedHandOvers: [...others, { handOverId, end, by, at }],
  };
};

export const answerEvolutions: Evolutions<Present, AnswerEvent> = {
  HandOverAccepted: (document, data) => ({
    ...ended(document, data, 'accepted'),
    custody: data.custody,
    legs: [...document.legs, { handOverId: data.handOverId, from: document.custody }],
  }),
  HandOverRefused: (document, data) => ended(document, data, 'refused'),
  HandOverRecalled: (document, data) => ended(document, data, 'recalled'),
  HandOverConcluded: (document, data) =>
    data.custody
      ? {
          ...ended(document, data, 'concluded'),
          custody: data.custody,
          legs: document.legs.slice(0, -1),
        }
      : ended(document, data, 'concluded'),
};
