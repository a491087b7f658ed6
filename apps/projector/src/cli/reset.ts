import { userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { patiently } from '@chancery/program';
import { resetReadModels, type ProjectionStatus } from '@chancery/read-store';
import cliProgress from 'cli-progress';
import { shareOf } from './follow-building.js';
import type { Stores } from './stores.js';

const patienceSeconds = 30;

/** Forgets what was made from a log and shows how the groups are filled from this one. */
export const reset = async (
  { reads }: Stores,
  groups: readonly string[],
  reason: string | undefined,
): Promise<boolean> => {
  await resetReadModels(reads.database, { by: userInfo().username, reason });
  console.log('All rows and checkpoints are forgotten; keys of parties were kept.');
  const bar = new cliProgress.SingleBar({
    format: 'Read models {bar} {percentage} %',
    clearOnComplete: true,
  });
  bar.start(1_000, 0);
  try {
    for (let silent = 0; ; await sleep(500)) {
      const live = (await patiently(() => reads.status())).filter(({ state }) => state === 'live');
      if (groups.every((group) => live.some((each) => each.group === group && isFilled(each))))
        break;
      const shares = groups.map((group) => live.find((each) => each.group === group));
      bar.update(Math.floor(average(shares) * 1_000));
      silent = live.some(({ secondsSinceReport }) => secondsSinceReport < 10) ? 0 : silent + 0.5;
      if (silent < patienceSeconds) continue;
      bar.stop();
      console.log('No projector runs. The read models are filled when one does.');
      return false;
    }
  } finally {
    bar.stop();
  }
  console.log('All read models are filled from this log.');
  return true;
};

/** Nothing of the log is missing in its rows. */
const isFilled = ({ behindEvents, isBehindMore, leader }: ProjectionStatus): boolean =>
  leader !== 'nobody' && behindEvents === 0 && !isBehindMore;

const average = (found: readonly (ProjectionStatus | undefined)[]): number =>
  found.reduce((sum, status) => sum + (status ? shareOf(status) : 0), 0) / found.length;
