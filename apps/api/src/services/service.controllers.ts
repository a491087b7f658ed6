import { ServiceOrdersController } from './service-orders.controller.js';
import { ServicesController } from './services.controller.js';

/** The catalogue of services, for officers. */
export const serviceControllers = [ServicesController, ServiceOrdersController];
