import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import { Custodies } from './look-ups/custodies.js';
import { FirstDocuments } from './look-ups/first-document.js';
import { LookUpParticipantsHandler } from './look-ups/participants.query.js';
import {
  GetMatterForOfficersHandler,
  GetMatterHandler,
} from './read-models/detail/matter.query.js';
import { FindDueMatterTimersHandler } from './read-models/matter-timer/matter-timer.query.js';
import { FindMattersHandler } from './read-models/matter/matter.query.js';

/** What parties follow: their matters, and what they and the authority say to each other. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...commandHandlers,
    Custodies,
    FirstDocuments,
    LookUpParticipantsHandler,
    GetMatterHandler,
    GetMatterForOfficersHandler,
    FindMattersHandler,
    FindDueMatterTimersHandler,
  ],
})
export class MattersModule {}
