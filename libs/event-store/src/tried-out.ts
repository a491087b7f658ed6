import type { Decider, Message, Order, StreamType } from '@chancery/kernel';
import type { Folded } from './folded-stream.js';
import type { Recall } from './recall.js';
import { decideAll, type Outcome } from './verdict.js';

/** What a command leads to by this state, if it is run; throws the refusal. */
export const triedOut = <State, Command extends Order, Event extends Message>(
  { decider }: StreamType<State, Command, Event>,
  { stream, folded, recall }: { stream: string; folded: Folded<State>; recall: Recall },
  command: Command,
): Outcome<State, Event> => {
  const rules = decider as unknown as Decider<unknown, Order, Message>;
  const [verdict] = decideAll({ stream, decider: rules, folded, recalled: recall.of }, [command]);
  if (verdict?.kind === 'refused') throw verdict.reason;
  const { position } = folded;
  const { state, revision } = verdict?.kind === 'events' ? verdict : folded;
  const events = verdict?.kind === 'events' ? verdict.events : [];
  return {
    ...{ stream, revision, position, repeated: verdict?.kind === 'repeated' },
    ...{ state: state as State, events: events as unknown as readonly Event[] },
  };
};
