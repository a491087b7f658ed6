import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf, sentenceOf } from '@chancery/program';
import { fault, lineOf, type Finding } from './finding.js';

/** A question to one part of the office. It changes nothing. */
export interface Check {
  readonly about: string;
  examine(): Promise<readonly Finding[]>;
}

const patienceMs = 15_000;

/** Runs the checks one after the other and tells each finding at once. Resolves with the number of faults. */
export const runChecks = async (
  checks: readonly Check[],
  tell: (line: string) => void,
  timeoutMs = patienceMs,
): Promise<number> => {
  let faults = 0;
  for (const check of checks)
    for (const finding of await findingsOf(check, timeoutMs)) {
      if (finding.weight === 'fault') faults++;
      tell(lineOf(finding));
    }
  return faults;
};

const findingsOf = async (check: Check, timeoutMs: number): Promise<readonly Finding[]> => {
  try {
    return await Promise.race([check.examine(), tooLate(timeoutMs)]);
  } catch (error) {
    const reason = sentenceOf(error) ?? reasonOf(error);
    return [fault(check.about, `It could not be examined (${reason}).`, 'See docs/operate.md.')];
  }
};

const tooLate = async (ms: number): Promise<never> => {
  await sleep(ms, undefined, { ref: false });
  throw new Error(`no answer in ${ms / 1_000} s`);
};
