import { command } from '@chancery/kernel';
import type { ItemResult, Ordered } from './job.events.js';

/** Give one command for many items, or try it out on them. */
export class StartJob extends command('StartJob')<
  Ordered & { readonly jobId: string; readonly items: readonly string[]; readonly at: string }
> {}

/** Try no further items until the job is resumed. */
export class PauseJob extends command('PauseJob')<{
  readonly jobId: string;
  readonly at: string;
}> {}

export class ResumeJob extends command('ResumeJob')<{
  readonly jobId: string;
  readonly at: string;
}> {}

/** End the job before all items were tried. */
export class StopJob extends command('StopJob')<{ readonly jobId: string; readonly at: string }> {}

/** What became of the items from a place on; with none of them a job that is to stop ends. For services alone. */
export class RecordProgress extends command('RecordProgress')<{
  readonly jobId: string;
  readonly from: number;
  readonly results: readonly ItemResult[];
  readonly at: string;
}> {}

export type JobCommand = StartJob | PauseJob | ResumeJob | StopJob | RecordProgress;
