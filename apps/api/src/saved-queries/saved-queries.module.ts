import { Module } from '@nestjs/common';
import { SavedQueriesController } from './saved-queries.controller.js';
import { OwnQueriesController } from './own-queries.controller.js';

/** Queries that units and officers keep. */
@Module({
  controllers: [SavedQueriesController, OwnQueriesController],
})
export class SavedQueriesApiModule {}
