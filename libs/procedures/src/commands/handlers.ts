import { runOnStream } from '@chancery/event-store';
import { authorityOf } from '@chancery/kernel';
import { RetireProcedure } from '../domain/procedure.commands.js';
import { proceduresStream } from '../domain/procedure.decider.js';
import { PublishProcedureHandler } from './publish-procedure.js';
import { PublishRouteTemplateHandler } from './publish-route-template.js';

export const commandHandlers = [
  PublishRouteTemplateHandler,
  PublishProcedureHandler,
  runOnStream(RetireProcedure, proceduresStream, ({ procedureId }) => authorityOf(procedureId)),
];
