import { Module } from '@nestjs/common';
import { AccessCodesController } from './access-codes.controller.js';
import { MandatesController } from './mandates.controller.js';

/** Access codes and mandates of parties. */
@Module({
  controllers: [AccessCodesController, MandatesController],
})
export class PartiesApiModule {}
