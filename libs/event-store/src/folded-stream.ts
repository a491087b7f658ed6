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
}

export const unwritten = <State>(initialState: State): Folded<State> => ({
  state: initialState,
  revision: -1,
  position: 0n,
  knownAt: -Infinity,
  answers: new Map(),
});

/** Takes one more recorded event into the fold; one that is in it already changes nothing. */
export const fold = <State, Event extends Message>(
  folded: Folded<State>,
  decider: Decider<State, Order, Event>,
  event: Pick<Recorded, 'type' | 'data' | 'revision' | 'position'> & {
    readonly metadata: Pick<Recorded['metadata'], 'commandId' | 'digest'>;
  },
): void => {
  if (event.revision <= folded.revision) return;
  folded.state = decider.evolve(folded.state, event as unknown as Event);
  folded.revision = event.revision;
  folded.position = event.position;
  const { commandId, digest } = event.metadata;
  if (commandId)
    folded.answers.set(commandId, { revision: event.revision, position: event.position, digest });
};
