import { runOnStream } from '@chancery/event-store';
import { PauseJob, RecordProgress, ResumeJob, StartJob, StopJob } from '../domain/job.commands.js';
import { jobStream } from '../domain/job.decider.js';

export const commandHandlers = [
  runOnStream(StartJob, jobStream, ({ jobId }) => jobId),
  runOnStream(PauseJob, jobStream, ({ jobId }) => jobId),
  runOnStream(ResumeJob, jobStream, ({ jobId }) => jobId),
  runOnStream(StopJob, jobStream, ({ jobId }) => jobId),
  runOnStream(RecordProgress, jobStream, ({ jobId }) => jobId),
];
