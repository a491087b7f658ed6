import { Module } from '@nestjs/common';
import { JobsController } from './jobs.controller.js';
import { JobDesk } from './job-desk.js';

/** Orders for many items, and how far they have got. */
@Module({
  controllers: [JobsController],
  providers: [JobDesk],
})
export class JobsApiModule {}
