import { healthOf, type PolicyStanding, type ProjectionStatus } from '@chancery/read-store';
import { fault, remark, well, type Finding } from './finding.js';

/** How a live group of read models stands. */
export const judgeGroup = (status: ProjectionStatus): readonly Finding[] => {
  const about = `Read models ${status.group}`;
  return [standing(about, status), ...parkedIn(about, status)];
};

const standing = (about: string, status: ProjectionStatus): Finding => {
  const { behindEvents, isBehindMore, secondsSinceReport, leader } = status;
  const behind = `${behindEvents}${isBehindMore ? ' or more' : ''} events behind`;
  switch (healthOf(status)) {
    case 'down':
      return fault(
        about,
        `They stand still, ${behind}; the last report is ${Math.round(secondsSinceReport)} s old, by ${leader}.`,
        'Start the projector, or read logs/projector.log.',
      );
    case 'filling':
      return remark(
        about,
        `They are filled for the first time, ${behind}.`,
        'Wait; npm run projections -- lag shows the progress.',
      );
    case 'impaired':
    case 'up':
      return well(about, behindEvents === 0 ? 'Up to date.' : `At work, ${behind}.`);
  }
};

const parkedIn = (about: string, { parked, oldestParkedAt }: ProjectionStatus): Finding[] =>
  parked === 0
    ? []
    : [
        fault(
          about,
          `Events of ${parked} streams are parked, the oldest since ${oldestParkedAt ?? 'unknown'}.`,
          'List them with npm run projections -- parked, then retry or skip them.',
        ),
      ];

const longSeconds = 60;

/** A checkpoint moves every few dozen events, so a policy is behind only if there are many more. */
export const judgePolicy = ({ policy, events, isMore, seconds }: PolicyStanding): Finding => {
  const about = `Policy ${policy}`;
  if (!isMore) return well(about, 'Up to date.');
  const words = `It is ${events} or more events behind`;
  if (seconds !== undefined && seconds < longSeconds)
    return remark(about, `${words} and at work.`, 'Wait, and ask again.');
  const since =
    seconds === undefined ? 'has never begun' : `stands still for ${Math.round(seconds)} s`;
  return fault(about, `${words} and ${since}.`, 'Start the reactor, or read logs/reactor.log.');
};
