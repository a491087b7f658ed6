import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { GetLoadHandler } from './read-models/course/load.query.js';
import { ExportEventLogHandler } from './read-models/event-line/event-log.query.js';
import { GetHandOverGraphHandler } from './read-models/passage/hand-over-graph.query.js';
import { GetDocumentTimesHandler } from './read-models/stay/document-times.query.js';
import { TimeZones } from './read-models/time-zones.js';
import { GetUnitTimesHandler } from './read-models/visit/unit-times.query.js';

/** Where time goes and work piles up, for those who oversee it; and the event log for other tools. */
@Module({
  imports: [CqrsModule],
  providers: [
    TimeZones,
    GetDocumentTimesHandler,
    GetUnitTimesHandler,
    GetHandOverGraphHandler,
    GetLoadHandler,
    ExportEventLogHandler,
  ],
})
export class InsightsModule {}
