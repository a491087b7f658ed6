import { Module } from '@nestjs/common';
import { ApplicationsController } from './applications.controller.js';

/** Programs that may call the API. */
@Module({
  controllers: [ApplicationsController],
})
export class ApplicationsApiModule {}
