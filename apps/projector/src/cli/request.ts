import { userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { outcomeOf, putRequest, type ReadStore, type Request } from '@chancery/read-store';
import cliProgress from 'cli-progress';

const patience = 15_000;

/** Puts a request to whoever leads the group, waits for the outcome and shows it. */
export const request = async (reads: ReadStore, asked: Omit<Request, 'by'>): Promise<boolean> => {
  const id = await putRequest(reads.database, { ...asked, by: userInfo().username });
  const outcome = await untilDone(reads, id);
  if (outcome === undefined) {
    console.log(`No projector has taken request ${id} yet; it will when one runs.`);
    return false;
  }
  console.log(outcome);
  if (outcome.startsWith('building') || outcome.startsWith('going back'))
    await followBuilding(reads, asked.group);
  return !/failed again|no earlier/.test(outcome);
};

const untilDone = async (reads: ReadStore, id: number): Promise<string | undefined> => {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(200)) {
    const outcome = await outcomeOf(reads.database, id);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
};

/** Shows how far the generation is that is being built, until it is live. Ctrl-C ends the looking only. */
const followBuilding = async (reads: ReadStore, group: string): Promise<void> => {
  const bar = new cliProgress.SingleBar({
    format: `${group} {bar} {percentage} %  {rate} events/s`,
    clearOnComplete: true,
  });
  bar.start(1_000, 0, { rate: '-' });
  for (; await isBuilding(reads, group); await sleep(500)) {
    const building = (await reads.status()).find(
      (each) => each.group === group && each.state === 'building',
    );
    if (!building) continue;
    const share = building.head > 0 ? Math.max(0, building.position) / building.head : 1;
    bar.update(Math.floor(share * 1_000), { rate: Math.round(building.eventsPerSecond) });
  }
  bar.stop();
  const [live] = await reads.query<{ generation: number }>(
    `SELECT generation FROM projection_generation WHERE group_name = $1 AND state = 'live'`,
    [group],
  );
  console.log(`Generation ${live?.generation} of ${group} is live.`);
};

const isBuilding = async (reads: ReadStore, group: string): Promise<boolean> =>
  (await reads.one(
    `SELECT FROM projection_generation WHERE group_name = $1 AND state = 'building'`,
    [group],
  )) !== undefined;
