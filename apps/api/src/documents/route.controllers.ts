import { RouteActsController } from './route-acts.controller.js';
import { RoutesController } from './routes.controller.js';
import { SignaturesController } from './signatures.controller.js';

export const routeControllers = [RoutesController, RouteActsController, SignaturesController];
