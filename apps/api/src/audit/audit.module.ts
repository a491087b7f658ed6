import { Module } from '@nestjs/common';
import { RefusalsController } from './refusals.controller.js';
import { RefusalRecorder } from './refusal-recorder.js';

/** Requests that were refused for want of rights: recorded, and read by auditors. */
@Module({
  controllers: [RefusalsController],
  providers: [RefusalRecorder],
})
export class AuditApiModule {}
