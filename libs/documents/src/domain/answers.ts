import type {
  AcceptHandOver,
  ConcludeHandOver,
  RecallHandOver,
  RefuseHandOver,
} from './document.commands.js';
import { actionOf } from './document.actions.js';
import { HandOverNotForAction, HandOverNotOpen, NotPermitted } from './document.errors.js';
import type {
  HandOverAccepted,
  HandOverConcluded,
  HandOverRecalled,
  HandOverRefused,
} from './document.events.js';
import { demand } from './document.permission.js';
import { mayAnswer, mayRecall } from './document.rights.js';
import { custodyAt, holder, placeOf } from './document.state.js';
import { demandTaker, recordable, takerAt } from './standing.js';
import type { OpenHandOver, Present } from './document.state.js';

export type AnswerCommand = AcceptHandOver | RefuseHandOver | RecallHandOver | ConcludeHandOver;
type AnswerEvent = HandOverAccepted | HandOverRefused | HandOverRecalled | HandOverConcluded;

/**
 * How a hand-over ends: the addressee accepts it (custody moves) or refuses it (nothing moves), the sender
 * recalls it as long as it is open, or whoever got it reports it done.
 */
export const decideAnswers = (
  document: Present,
  command: AnswerCommand,
): readonly AnswerEvent[] => {
  switch (command.type) {
    case 'AcceptHandOver':
      return [accepted(document, command)];
    case 'RefuseHandOver':
      return [
        { type: 'HandOverRefused', data: { ...command.data, ...answered(document, command) } },
      ];
    case 'RecallHandOver':
      return [
        { type: 'HandOverRecalled', data: { ...command.data, ...recalled(document, command) } },
      ];
    case 'ConcludeHandOver':
      return [concluded(document, command)];
  }
};

const accepted = (document: Present, command: AcceptHandOver): HandOverAccepted => {
  const handOver = answered(document, command);
  const { handOverId, purpose, to } = handOver;
  if (purpose !== 'action') throw new HandOverNotForAction(document.documentId, handOverId);
  const due = openHandOver(document, handOverId).due ?? document.custody.due;
  const custody = custodyAt(takerAt(document, to, command), due);
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
  const back = { custody: custodyAt(taker, leg.from.due), accessLevel: document.accessLevel };
  return {
    type: 'HandOverConcluded',
    data: { ...recordable(command.data), ...handOver, ...back },
  };
};

const takenNote = (document: Present, command: ConcludeHandOver): HandOverConcluded => {
  const handOver = answered(document, command);
  if (handOver.purpose === 'action')
    throw new HandOverNotOpen(document.documentId, handOver.handOverId);
  return { type: 'HandOverConcluded', data: { ...recordable(command.data), ...handOver } };
};

type Facts = Pick<OpenHandOver, 'handOverId' | 'purpose' | 'from' | 'to'>;

const answered = (document: Present, command: AnswerCommand): Facts =>
  factsOf(document, command, mayAnswer);

const recalled = (document: Present, command: RecallHandOver): Facts =>
  factsOf(document, command, mayRecall);

const factsOf = (document: Present, command: AnswerCommand, may: typeof mayAnswer): Facts => {
  const handOver = openHandOver(document, command.data.handOverId);
  if (!may(handOver, command.by))
    throw new NotPermitted({ documentId: document.documentId, action: actionOf(command) });
  const { handOverId, purpose, from, to } = handOver;
  return { handOverId, purpose, from, to };
};

const openHandOver = ({ documentId, openHandOvers }: Present, handOverId: string): OpenHandOver => {
  const open = openHandOvers.find((handOver) => handOver.handOverId === handOverId);
  if (!open) throw new HandOverNotOpen(documentId, handOverId);
  return open;
};

export const evolveAnswers = (document: Present, { type, data }: AnswerEvent): Present => {
  const openHandOvers = document.openHandOvers.filter((h) => h.handOverId !== data.handOverId);
  switch (type) {
    case 'HandOverAccepted': {
      const { handOverId, custody } = data;
      const legs = [...document.legs, { handOverId, from: document.custody }];
      return { ...document, openHandOvers, custody, legs };
    }
    case 'HandOverRefused':
    case 'HandOverRecalled':
      return { ...document, openHandOvers };
    case 'HandOverConcluded': {
      const { custody } = data;
      if (!custody) return { ...document, openHandOvers };
      return { ...document, openHandOvers, custody, legs: document.legs.slice(0, -1) };
    }
  }
};
