import { NotLookedUp } from '@chancery/kernel';

/** What comes between looking up and deciding may ask for more; it stops long before this many. */
const mostLookUps = 10;

/** Decides a command as it is looked up. It is looked up again where a rule misses something: the stream has moved on since. */
export const decidedAsLookedUp = async <Command, Outcome>(
  lookUp: () => Promise<Command>,
  decided: (command: Command) => Promise<Outcome>,
): Promise<Outcome> => {
  for (let lookUps = 1; ; lookUps++) {
    try {
      return await decided(await lookUp());
    } catch (error) {
      if (!(error instanceof NotLookedUp) || lookUps === mostLookUps) throw error;
    }
  }
};
