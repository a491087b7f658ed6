import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import { LookUpCaseBearerHandler } from './look-ups/look-up-case-bearer.js';
import { LookUpCaseStandingHandler } from './look-ups/look-up-case-standing.js';
import {
  FindCasesHandler,
  FindReadableCasesHandler,
} from './read-models/case-file/case-file.query.js';
import { OpenParts } from './read-models/case-file/open-parts.query.js';
import { CaseReader } from './read-models/detail/case-reader.js';
import { FindCaseClocksBehindHandler } from './read-models/case-clock/case-clock.query.js';
import { FindDueCaseTimersHandler } from './read-models/case-timer/case-timer.query.js';
import {
  FindObstaclesHandler,
  GetCaseClocksHandler,
  GetCaseHandler,
} from './read-models/detail/case.query.js';
import { ListClassesHandler } from './read-models/file-class/file-class.query.js';
import {
  FollowCaseHandler,
  GetCaseHistoryHandler,
} from './read-models/history/case-history.query.js';

/** Matters of an authority, with the documents that belong to each, and the plan by which they are filed. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...commandHandlers,
    LookUpCaseBearerHandler,
    LookUpCaseStandingHandler,
    CaseReader,
    OpenParts,
    GetCaseHandler,
    GetCaseHistoryHandler,
    FollowCaseHandler,
    FindObstaclesHandler,
    GetCaseClocksHandler,
    FindCaseClocksBehindHandler,
    FindDueCaseTimersHandler,
    FindCasesHandler,
    FindReadableCasesHandler,
    ListClassesHandler,
  ],
})
export class CasesModule {}
