import type { Account, RefusalCount, TermCounts } from './account.js';

/** What an import was asked to do, and for how long it ran. */
export interface Circumstances {
  readonly log: string;
  readonly mapping: string;
  readonly authority: string;
  readonly seconds: number;
  /** Of these, what the replay of the cases took: without reading ahead, and starting and stopping stores. */
  readonly replaySeconds: number;
  readonly interrupted: boolean;
  /** Of how many events of the log a text was too long and was cut. */
  readonly cut: number;
}

/**
 * The account as JSON. `appended + noted + alreadyThere + lost = logEvents`, all in events of the log;
 * `events` is what was appended to the store in this run, `byType` the same by type.
 */
export interface Summary extends Circumstances {
  readonly cases: number;
  readonly logEvents: number;
  readonly appended: number;
  readonly noted: number;
  readonly alreadyThere: number;
  readonly lost: number;
  readonly events: number;
  readonly byType: Readonly<Record<string, number>>;
  /** What became of the terms of documents in this run. */
  readonly terms: Readonly<TermCounts>;
  readonly unmapped: Readonly<Record<string, number>>;
  readonly refused: number;
  readonly refusals: readonly RefusalCount[];
}

export const summaryOf = (account: Account, circumstances: Circumstances): Summary => ({
  ...circumstances,
  cases: account.cases,
  logEvents: account.logEvents,
  appended: account.fates.appended,
  noted: account.fates.noted,
  alreadyThere: account.fates['already-there'],
  lost: account.fates.lost,
  events: account.byType.total,
  byType: account.byType.toJSON(),
  terms: account.terms,
  unmapped: account.unmapped.toJSON(),
  refused: account.refused,
  refusals: account.refusals,
});
