import type { Decider, Message, Order, Recorded } from '@chancery/kernel';

/** What a command that took effect was answered with, kept so that its repetition gets the same. */
export interface Answer {
  readonly revision: number;
  readonly position: bigint;
  readonly digest: string | undefined;
}

/** A stream folded up to a revision (-1: no stream), with the commands that made it. */
export interface Folded<State> {
  state: State;
  revision: number;
  position: bigint;
  /** When it was last known to be all that the log held, by `performance.now()`. */
  knownAt: number;
  readonly answers: Map<string, Answer>;
  /** How many answers are kept. Those to the commands of events from `answersSince` on are all there. */
  readonly mostAnswers: number;
  answersSince: number;
}

/** Of a long stream so many answers are kept, more than a batch of commands can ask for. */
const mostOfLong = 2_048;

export const unwritten = <State>(initialState: State, { isLong = false } = {}): Folded<State> => ({
  state: initialState,
  revision: -1,
  position: 0n,
  knownAt: -Infinity,
  answers: new Map(),
  mostAnswers: isLong ? mostOfLong : Infinity,
  answersSince: 0,
});

/** What of a recorded event counts for a fold. */
export type Foldable = Pick<Recorded, 'type' | 'data' | 'revision' | 'position'> & {
  readonly metadata: Pick<Recorded['metadata'], 'commandId' | 'digest'>;
};

/** Takes one more recorded event into the fold; one that is in it already changes nothing. */
export const fold = <State, Event extends Message>(
  folded: Folded<State>,
  decider: Decider<State, Order, Event>,
  event: Foldable,
): void => {
  if (event.revision <= folded.revision) return;
  folded.state = decider.evolve(folded.state, event as unknown as Event);
  folded.revision = event.revision;
  folded.position = event.position;
  const { commandId } = event.metadata;
  if (commandId) folded.answers.set(commandId, answerOf(event));
  if (folded.answers.size > folded.mostAnswers) dropOldest(folded);
};

export const answerOf = ({ revision, position, metadata }: Foldable): Answer => ({
  revision,
  position,
  digest: metadata.digest,
});

const dropOldest = (folded: Folded<unknown>): void => {
  for (const [commandId, { revision }] of folded.answers) {
    folded.answers.delete(commandId);
    folded.answersSince = Math.max(folded.answersSince, revision + 1);
    return;
  }
};
