import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import { ListSampleThingsHandler } from './read-models/sample-thing/sample-thing.query.js';

/** The sample things of an authority. */
@Module({ imports: [CqrsModule], providers: [...commandHandlers, ListSampleThingsHandler] })
export class SampleThingsModule {}
