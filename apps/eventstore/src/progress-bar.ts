import { SingleBar } from 'cli-progress';
import type { Progress } from '@chancery/embedded-eventstore';

/** Runs a task under a progress bar, which a log file sees only the end of. */
export const withProgressBar = async <T>(task: (progress: Progress) => Promise<T>): Promise<T> => {
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {eta_formatted} left',
    clearOnComplete: true,
  });
  bar.start(1, 0);
  try {
    return await task((done, total) => {
      bar.setTotal(total);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
};
