/** A unit, and if it is meant for one person there, the officer. */
export interface Place {
  readonly unitId: string;
  readonly officerId?: string;
}
