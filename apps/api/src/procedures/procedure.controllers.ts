import { AdoptionController } from '../documents/adoption.controller.js';
import { ProceduresController } from './procedures.controller.js';
import { RouteTemplatesController } from './route-templates.controller.js';

/** What an authority publishes about the ways of its documents, and which of it a document follows. */
export const procedureControllers = [
  RouteTemplatesController,
  ProceduresController,
  AdoptionController,
];
