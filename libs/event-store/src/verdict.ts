import type { Decider, Message, Order } from '@chancery/kernel';
import { IdempotencyKeyReused, StaleRevision } from './event-store.errors.js';
import type { NewEvent } from './event-store.options.js';
import type { Answer, Folded } from './folded-stream.js';
import { newEvents } from './new-events.js';
import { nothingRecalled, type Recalled } from './recall.js';
import { isSameRequest } from './request-digest.js';

/** What a command led to. `repeated`: it had taken effect before, and this is that first answer again. */
export interface Outcome<State, Event> {
  readonly stream: string;
  /** As the command left it. */
  readonly state: State;
  readonly revision: number;
  readonly position: bigint;
  readonly events: readonly Event[];
  readonly repeated: boolean;
}

/** What the rules say to one command of several on the same stream. */
export type Verdict =
  | {
      readonly kind: 'events';
      readonly events: readonly NewEvent[];
      readonly state: unknown;
      readonly revision: number;
    }
  | { readonly kind: 'repeated'; readonly answer: Answer; readonly state: unknown }
  | { readonly kind: 'refused'; readonly reason: unknown };

type AnyDecider = Decider<unknown, Order, Message>;

/** What commands are decided on: a stream as it was folded, and what was recalled for each command. */
export interface Ground {
  readonly stream: string;
  readonly decider: AnyDecider;
  readonly folded: Folded<unknown>;
  readonly recalled?: readonly Recalled[];
}

/**
 * Decides commands one after the other, each on the state that those before it would leave. Rights come first:
 * a sender who is not admitted learns nothing, neither the revision nor an earlier answer. If the same command id
 * arrives twice at once, only the first is decided. Both receive its answer.
 */
export const decideAll = (
  { stream, decider, folded, recalled = [] }: Ground,
  commands: readonly Order[],
): readonly Verdict[] => {
  let { state, revision } = folded;
  const twins = new Map<string, Answer & { readonly state: unknown }>();
  const decideOne = (command: Order, { into, answer: old }: Recalled): Verdict => {
    const { commandId, keyedDigest: digest } = command.context ?? {};
    const whole = into(state);
    decider.admit(whole, command);
    const twin = commandId && twins.get(commandId);
    if (twin) {
      checkDigest(command, twin);
      return { kind: 'events', events: [], state: twin.state, revision: twin.revision };
    }
    const answer = commandId ? (folded.answers.get(commandId) ?? old) : undefined;
    if (answer) {
      checkDigest(command, answer);
      return { kind: 'repeated', answer, state: whole };
    }
    checkRevision(stream, command, revision);
    const events = newEvents(stream, decider.decide(whole, command), command);
    const after = evolved(decider, whole, events);
    state = whole === state ? after : evolved(decider, state, events);
    revision += events.length;
    if (commandId && events.length > 0)
      twins.set(commandId, { revision, position: 0n, digest, state: after });
    return { kind: 'events', events, state: after, revision };
  };
  return commands.map((command, index) => {
    try {
      return decideOne(command, recalled[index] ?? nothingRecalled);
    } catch (reason) {
      return { kind: 'refused', reason };
    }
  });
};

const evolved = (decider: AnyDecider, state: unknown, events: readonly Message[]): unknown =>
  events.reduce((before, event) => decider.evolve(before, event), state);

/** The answer to a command that was decided, once its events stand in the log. */
export const outcomeOf = (
  stream: string,
  { events, state, revision }: Extract<Verdict, { kind: 'events' }>,
  { position }: Folded<unknown>,
): Outcome<unknown, Message> => ({
  ...{ stream, state, revision, position },
  ...{ events, repeated: false },
});

/** The first answer again, with the state that it spoke of. */
export const repetitionOf = (
  stream: string,
  { revision, position }: Answer,
  state: unknown,
): Outcome<unknown, Message> => ({
  ...{ stream, state, revision, position },
  ...{ events: [], repeated: true },
});

const checkDigest = ({ context }: Order, { digest }: Answer): void => {
  if (context && isSameRequest(digest, context) === false)
    throw new IdempotencyKeyReused({ commandId: context.commandId });
};

const checkRevision = (stream: string, { context }: Order, current: number): void => {
  const expected = context?.expectedRevision;
  if (expected !== undefined && expected !== current)
    throw new StaleRevision({ stream, expected, current });
};
