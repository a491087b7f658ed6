import type { PreparedLog } from './prepare.js';
import type { Progress } from './progress.js';
import { CaseImporter } from './run/case-importer.js';
import { foundOffice } from './run/found-office.js';
import { inParallel } from './run/in-parallel.js';
import { OrderDesk } from './run/order-desk.js';
import type { Office } from './stores/office.js';
import type { Account } from './summary/account.js';

export interface ReplayOptions {
  /** How many cases are replayed at the same time; within a case, one event after the other. */
  readonly parallel: number;
  readonly progress: Progress;
  /** When aborted, the cases under way are finished and no others are begun. */
  readonly signal: AbortSignal;
}

/** Founds the office of the log and replays its cases. Throws LogChanged if the file changed meanwhile. */
export const replay = async (
  { named, planner, survey, cases, demandUnchanged }: PreparedLog,
  office: Office,
  account: Account,
  { parallel, progress, signal }: ReplayOptions,
): Promise<void> => {
  const desk = new OrderDesk(office.bus);
  await foundOffice(desk, survey, named.mapping, (officerId) => office.postsHeld(officerId));
  const importer = new CaseImporter(desk, office.store, survey.cast, account);
  const reading = await cases();
  progress.begin('Replaying', survey.events);
  await inParallel(
    reading.cases,
    parallel,
    async (one) => {
      await importer.take(planner.plan(one));
      progress.at(account.logEvents);
    },
    signal,
  );
  progress.end();
  await demandUnchanged();
};
