import type { JobRow, StartedJob } from '@chancery/jobs';

const width = 30;

/** One job of a list: what, for whom, how far. */
export const lineOf = (row: JobRow): string => {
  const { jobId, command, isDryRun, orderedBy, onBehalfOf, status, tried, total, startedAt } = row;
  const who = onBehalfOf === null ? orderedBy : `${orderedBy} for ${onBehalfOf}`;
  const what = isDryRun ? `${command} (dry run)` : command;
  return `${jobId}  ${startedAt}  ${what} by ${who}: ${status}, ${tried} of ${total}`;
};

/** How far one job has got, as a bar. */
export const barOf = ({ command, status, tried, total, done }: StartedJob): string => {
  const full = Math.floor((tried / total) * width);
  const bar = '#'.repeat(full).padEnd(width, '-');
  return `${command} [${bar}] ${tried} of ${total}, ${tried - done} refused, ${status}`;
};
