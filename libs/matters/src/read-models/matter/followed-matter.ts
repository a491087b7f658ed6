import type { MatterRow } from './matter.row.js';

/** A line of "my matters". */
export interface FollowedMatter extends MatterRow {
  /** Something is to be read or answered. */
  readonly needsYou: boolean;
  /** The nearest instant until which the party can answer. */
  readonly until: string | null;
  readonly unread: number;
}
