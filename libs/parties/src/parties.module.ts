import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import {
  FindMandatesHandler,
  FindRepresentedHandler,
  ListMandatesHandler,
  LookUpMandateHandler,
} from './read-models/mandate/mandate.query.js';
import { LookUpPartyHandler, ShowContactCodeHandler } from './party.query.js';

/** The parties of authorities. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...commandHandlers,
    LookUpPartyHandler,
    ShowContactCodeHandler,
    FindMandatesHandler,
    FindRepresentedHandler,
    ListMandatesHandler,
    LookUpMandateHandler,
  ],
})
export class PartiesModule {}
