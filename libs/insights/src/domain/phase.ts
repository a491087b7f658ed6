/**
 * How a document stands at a place. `sent`: handed over and not yet accepted. `lying`: with a unit where
 * nobody has taken it on. `in-hand`: an officer works on it. `ended`: closed, refused or sent away.
 * In the first two it waits, in the third it is worked on.
 */
export type Phase = 'sent' | 'lying' | 'in-hand' | 'ended';

/** In hand if an officer is named, else lying. */
export const phaseWith = (officerId: string | undefined): Phase =>
  officerId === undefined ? 'lying' : 'in-hand';
