import { userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  outcomeOfRequest,
  putRequest,
  type Outcome,
  type ReadStore,
  type Request,
} from '@chancery/read-store';
import { followBuilding } from './follow-building.js';
import { outcomeWords } from './outcome-words.js';
import type { Stores } from './stores.js';
import { tellStrays } from './strays.js';

const patience = 15_000;

/** Puts a request to whoever leads the group, waits for the outcome and shows it. */
export const request = async (stores: Stores, asked: Omit<Request, 'by'>): Promise<boolean> => {
  if (await tellStrays(stores)) return false;
  const { reads } = stores;
  const id = await putRequest(reads.database, { ...asked, by: userInfo().username });
  const outcome = await untilDone(reads, id);
  if (outcome === undefined) {
    console.log(`No projector has taken request ${id} yet; it will when one runs.`);
    return false;
  }
  const { words, isDone } = outcomeWords(asked.group, outcome);
  console.log(words);
  if (outcome.kind !== 'building' && outcome.kind !== 'going-back') return isDone;
  return followBuilding(stores, asked.group);
};

const untilDone = async (reads: ReadStore, id: number): Promise<Outcome | undefined> => {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(200)) {
    const outcome = await outcomeOfRequest(reads.database, id);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
};
