import { Module } from '@nestjs/common';
import { InsightsController } from './insights.controller.js';

/** Figures of work and of waiting. */
@Module({
  controllers: [InsightsController],
})
export class InsightsApiModule {}
