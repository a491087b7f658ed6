import type { Decider, Message, Order } from '@chancery/kernel';
import { IdempotencyKeyReused, StaleRevision } from './errors.js';
import type { NewEvent } from './event-store.options.js';
import type { Answer, Folded } from './folded-stream.js';
import { newEvents } from './new-events.js';

/** What a command led to. `repeated`: it had taken effect before, and this is that first answer again. */
export interface Outcome<State, Event> {
  readonly stream: string;
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
  | { readonly kind: 'repeated'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly reason: unknown };

type AnyDecider = Decider<unknown, Order, Message>;

/**
 * Decides commands one after the other, each on the state that those before it would leave. Of twins (the
 * same command id twice at once) the first is decided and the second shares its answer.
 */
export const decideAll = (
  stream: string,
  decider: AnyDecider,
  folded: Folded<unknown>,
  commands: readonly Order[],
): readonly Verdict[] => {
  let { state, revision } = folded;
  const twins = new Map<string, Answer>();
  const decideOne = (command: Order): Verdict => {
    const { commandId, digest } = command.context ?? {};
    const twin = commandId && twins.get(commandId);
    if (twin)
      return {
        ...repeat(command, twin),
        kind: 'events',
        events: [],
        state,
        revision: twin.revision,
      };
    const answer = commandId && folded.answers.get(commandId);
    if (answer) return repeat(command, answer);
    checkRevision(stream, command, revision);
    const events = newEvents(stream, decider.decide(state, command), command);
    state = events.reduce((before, event) => decider.evolve(before, event), state);
    revision += events.length;
    if (commandId && events.length > 0) twins.set(commandId, { revision, position: 0n, digest });
    return { kind: 'events', events, state, revision };
  };
  return commands.map((command) => {
    try {
      return decideOne(command);
    } catch (reason) {
      return { kind: 'refused', reason };
    }
  });
};

/** The answer to a command that was not refused, once what was decided stands in the log. */
export const outcomeOf = (
  stream: string,
  verdict: Exclude<Verdict, { kind: 'refused' }>,
  folded: Folded<unknown>,
): Outcome<unknown, Message> => {
  if (verdict.kind === 'repeated') {
    const { revision, position } = verdict.answer;
    return { stream, state: folded.state, revision, position, events: [], repeated: true };
  }
  const { events, state, revision } = verdict;
  return { stream, state, revision, position: folded.position, events, repeated: false };
};

const repeat = ({ context }: Order, answer: Answer): Verdict => {
  if (context?.digest && answer.digest && context.digest !== answer.digest)
    throw new IdempotencyKeyReused({ commandId: context.commandId });
  return { kind: 'repeated', answer };
};

const checkRevision = (stream: string, { context }: Order, current: number): void => {
  const expected = context?.expectedRevision;
  if (expected !== undefined && expected !== current)
    throw new StaleRevision({ stream, expected, current });
};
