import type { Order } from './command.js';
import type { DomainError } from './domain-error.js';

/** Who may give a command, in words and as a rule, and what everybody else is told. */
export interface Right<State, Command extends Order> {
  readonly who: readonly string[];
  may(state: State, command: Command): boolean;
  refusal(state: State, command: Command): DomainError;
}

/** A right for each command of a context. The mapped type makes a missing one a type error. */
export type Rights<State, Command extends Order> = {
  readonly [Type in Command['type']]: Right<State, Extract<Command, { type: Type }>>;
};

/** Throws the refusal that the table states for this command if the sender has no right to give it. */
export const demandRight = <State, Command extends Order>(
  rights: Rights<State, Command>,
  state: State,
  command: Command,
): void => {
  const right = rights[command.type as Command['type']] as Right<State, Command>;
  if (!right.may(state, command)) throw right.refusal(state, command);
};
