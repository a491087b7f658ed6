import { setTimeout as sleep } from 'node:timers/promises';
import { patiently } from '@chancery/program';
import type { ProjectionStatus, ReadStore } from '@chancery/read-store';
import cliProgress from 'cli-progress';
import type { Stores } from './stores.js';
import { tellStrays } from './strays.js';

/** No leader has reported for so long: nobody builds. */
const silent = 20;

/** Shows how far the generation is that is being built, until it is live. Ctrl-C ends the looking only. */
export const followBuilding = async (stores: Stores, group: string): Promise<boolean> => {
  const { reads } = stores;
  const bar = new cliProgress.SingleBar({
    format: `${group} {bar} {percentage} %  {rate} events/s`,
    clearOnComplete: true,
  });
  bar.start(1_000, 0, { rate: '-' });
  try {
    for (let building; (building = await buildingOf(reads, group)); await sleep(500)) {
      bar.update(Math.floor(shareOf(building) * 1_000), {
        rate: Math.round(building.eventsPerSecond),
      });
      if (building.secondsSinceReport < silent) continue;
      bar.stop();
      if (!(await tellStrays(stores)))
        console.error('No projector builds it at present; it is built when one runs.');
      return false;
    }
  } finally {
    bar.stop();
  }
  const live = (await patiently(() => reads.status())).find(
    (each) => each.group === group && each.state === 'live',
  );
  console.log(`Generation ${live?.generation} of ${group} is live.`);
  return live !== undefined;
};

const buildingOf = async (reads: ReadStore, group: string): Promise<ProjectionStatus | undefined> =>
  (await patiently(() => reads.status())).find(
    (each) => each.group === group && each.state === 'building',
  );

/** How much of the log is in the rows, from 0 to 1. */
export const shareOf = ({ position, head }: ProjectionStatus): number =>
  head > 0 ? Math.min(1, Math.max(0, position) / head) : 0;
