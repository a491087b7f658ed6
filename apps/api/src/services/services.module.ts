import { Module } from '@nestjs/common';
import { ServicesController } from './services.controller.js';
import { ServiceOrdersController } from './service-orders.controller.js';

/** The catalogue of services, for officers. */
@Module({
  controllers: [ServicesController, ServiceOrdersController],
})
export class ServicesApiModule {}
