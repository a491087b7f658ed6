import { fault, well, type Finding } from './finding.js';

/** A difference between two clocks that signatures, tokens and due dates can bear. */
const bearableSeconds = 5;

/** `seconds`: how far the other clock is ahead of the clock of this machine. */
export const judgeClock = (other: string, seconds: number): Finding =>
  Math.abs(seconds) > bearableSeconds
    ? fault(
        'Clock',
        `The clock of ${other} is ${Math.abs(Math.round(seconds))} s ${seconds > 0 ? 'ahead of' : 'behind'} that of this machine.`,
        'Set both by NTP: timedatectl set-ntp true',
      )
    : well('Clock', `As that of ${other}.`);

/** Seconds by which the clock of a web server is ahead, by the header `Date`, which counts whole seconds. */
export const aheadBy = (date: string | null, now: number): number | undefined => {
  const theirs = date === null ? NaN : Date.parse(date);
  return Number.isNaN(theirs) ? undefined : (theirs + 500 - now) / 1_000;
};
