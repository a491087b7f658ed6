/** Where the document stands in the middle of the telling: what the next event has to start from. */
export interface ToldDocument {
  readonly situation: Situation;
  /** The unit that answers for it. */
  readonly unit: string;
  /** Who has claimed it. */
  readonly handler?: string;
  /** Who acted last in the name of that unit; hands it on when it moves. */
  readonly lastOfficer?: string;
  /** Its term, as long as that runs. */
  readonly clock?: ToldClock;
  /** The units that held it before, in the order in which it came from them. */
  readonly earlierUnits: readonly string[];
}

export interface ToldClock {
  readonly clockId: string;
  /** The grounds on which it stands still. */
  readonly suspendedOn: readonly string[];
}

/** `gone` is refused or forwarded: nothing but notes can follow. */
export type Situation = 'absent' | 'unregistered' | 'registered' | 'settled' | 'closed' | 'gone';
