import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import {
  ListNumbersHandler,
  ReportGapsHandler,
} from './read-models/register-number/register-number.query.js';
import { GetRegisterHandler, ListRegistersHandler } from './read-models/register/register.query.js';

/** The journals of an authority, and the numbers that documents get in them. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...commandHandlers,
    GetRegisterHandler,
    ListRegistersHandler,
    ListNumbersHandler,
    ReportGapsHandler,
  ],
})
export class RegistersModule {}
