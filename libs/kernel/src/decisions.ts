import type { Message } from './message.js';

/** One rule for each type of command. The mapped type makes a missing one a type error. */
export type Decisions<State, Command extends Message, Event extends Message> = {
  readonly [Type in Command['type']]: (
    state: State,
    command: Extract<Command, { type: Type }>,
  ) => readonly Event[];
};

/** One next state for each type of event. The mapped type makes a missing one a type error. */
export type Evolutions<State, Event extends Message> = {
  readonly [Type in Event['type']]: (
    state: State,
    event: Extract<Event, { type: Type }>['data'],
  ) => State;
};

/** Returns the events that the table decides for this command. Throws the refusals of its rules. */
export const decideBy = <State, Command extends Message, Event extends Message>(
  decisions: Decisions<State, Command, Event>,
  state: State,
  command: Command,
): readonly Event[] => {
  const decide = decisions[command.type as Command['type']];
  return decide(state, command as Parameters<typeof decide>[1]);
};

/** Returns the state after this event. */
export const evolveBy = <State, Event extends Message>(
  evolutions: Evolutions<State, Event>,
  state: State,
  event: Event,
): State => {
  const evolve = evolutions[event.type as Event['type']];
  return evolve(state, event.data);
};
