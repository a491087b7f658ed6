import { Module } from '@nestjs/common';
import { CalendarsController } from './calendars.controller.js';
import { DeadlinePoliciesController } from './deadline-policies.controller.js';

/** Calendars and deadline policies. */
@Module({
  controllers: [CalendarsController, DeadlinePoliciesController],
})
export class DeadlinesApiModule {}
