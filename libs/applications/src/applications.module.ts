import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import {
  FindApplicationPrincipalHandler,
  GetGrantsHandler,
  ListApplicationsHandler,
} from './read-models/application/application.query.js';

/** The applications of an authority. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...commandHandlers,
    ListApplicationsHandler,
    FindApplicationPrincipalHandler,
    GetGrantsHandler,
  ],
})
export class ApplicationsModule {}
