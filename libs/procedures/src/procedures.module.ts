import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import {
  GetProcedureHandler,
  ListProceduresHandler,
} from './read-models/procedure/procedure.query.js';
import { LookUpProcedureHandler } from './look-ups/look-up-procedure.js';
import { LookUpRouteTemplateHandler } from './look-ups/look-up-route-template.js';
import {
  GetRouteTemplateHandler,
  ListRouteTemplatesHandler,
} from './read-models/route-template/route-template.query.js';

/** What an authority publishes about the ways of its documents. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...commandHandlers,
    LookUpRouteTemplateHandler,
    LookUpProcedureHandler,
    ListProceduresHandler,
    GetProcedureHandler,
    GetRouteTemplateHandler,
    ListRouteTemplatesHandler,
  ],
})
export class ProceduresModule {}
