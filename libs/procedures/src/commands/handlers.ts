import { runOnStream } from '@chancery/event-store';
import { authorityOf } from '@chancery/kernel';
import { RetireProcedure } from '../domain/procedure.commands.js';
import { proceduresStream } from '../domain/procedure.decider.js';
import { PublishRouteTemplate } from '../domain/route-template.commands.js';
import { routeTemplateStream } from '../domain/route-template.decider.js';
import { PublishProcedureHandler } from './publish-procedure.js';

export const commandHandlers = [
  runOnStream(PublishRouteTemplate, routeTemplateStream, ({ templateId }) => templateId),
  PublishProcedureHandler,
  runOnStream(RetireProcedure, proceduresStream, ({ procedureId }) => authorityOf(procedureId)),
];
