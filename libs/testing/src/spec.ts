import { expect } from '@jest/globals';
import type { Decider, DomainError, Message } from '@chancery/kernel';

type ErrorClass = abstract new (...args: never[]) => DomainError;

/** What is expected of a decision: these events, nothing new, or a refusal with (at least) this data. */
export interface Expectation<Event extends Message> {
  readonly then: (...expected: readonly Event[]) => void;
  readonly thenNothing: () => void;
  readonly thenRefuse: (error: ErrorClass, data?: Readonly<Record<string, unknown>>) => void;
}

/**
 * The language of decider specs: given what happened, when this is ordered, then that happens. Expected
 * events are compared whole; the decision is taken when the outcome is named.
 */
export const spec = <State, Command extends Message, Event extends Message>(
  decider: Decider<State, Command, Event>,
): {
  readonly given: (...history: readonly Event[]) => {
    readonly when: (command: Command) => Expectation<Event>;
  };
} => ({
  given: (...history) => ({
    when: (command) => {
      const state = history.reduce(
        (folded, event) => decider.evolve(folded, event),
        decider.initialState,
      );
      return expectation(() => {
        decider.admit(state, command);
        return decider.decide(state, command);
      });
    },
  }),
});

const expectation = <Event extends Message>(
  decide: () => readonly Event[],
): Expectation<Event> => ({
  then: (...expected) => expect(decide()).toEqual(expected),
  thenNothing: () => expect(decide()).toEqual([]),
  thenRefuse: (error, data = {}) => {
    const refusal = refusalOf(decide);
    expect(refusal).toBeInstanceOf(error);
    expect(refusal).toMatchObject({ data });
  },
});

const refusalOf = (decide: () => unknown): unknown => {
  try {
    return { decided: decide() };
  } catch (error) {
    return error;
  }
};
