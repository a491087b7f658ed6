import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import {
  FindOpenJobsHandler,
  GetJobHandler,
  ListJobsHandler,
  ListResultsHandler,
} from './read-models/job/job.query.js';

/** Orders for many. Who runs them gives the commands; this context knows none of them. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...commandHandlers,
    GetJobHandler,
    ListResultsHandler,
    ListJobsHandler,
    FindOpenJobsHandler,
  ],
})
export class JobsModule {}
