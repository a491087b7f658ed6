import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';
import { DeskSessions } from './desk-sessions.js';

/** Sessions of the web desk. */
@Module({
  controllers: [DeskController],
  providers: [DeskSessions],
})
export class DeskApiModule {}
