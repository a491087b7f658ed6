import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { FindClocksBehindHandler } from './read-models/clock/clock.query.js';
import { commandHandlers } from './commands/handlers.js';
import { OpeningLookUps } from './commands/opening-look-ups.js';
import { Replies } from './commands/replies.js';
import { Standings } from './commands/standings.js';
import { StepCountings } from './commands/step-countings.js';
import { ProceduresToFollow } from './commands/procedures-to-follow.js';
import { WordLists } from './commands/word-lists.js';
import { LookUpBearerHandler } from './look-ups/look-up-bearer.js';
import { LookUpDocumentHandler } from './look-ups/look-up-document.js';
import { LookUpPartyStandingHandler } from './look-ups/look-up-party-standing.js';
import { KnownParties } from './commands/known-parties.js';
import { BearsFileHandler, FindReadableFileHandler } from './read-models/attachment/file.query.js';
import { PartyOpener } from './party-opener.js';
import {
  GetAttachmentHandler,
  GetClocksHandler,
  GetDocumentHandler,
  GetHistoryHandler,
  GetSeriesHandler,
  GetTasksHandler,
  GetRoutesHandler,
  GetSignaturesHandler,
} from './read-models/detail/detail.query.js';
import { GetAddresseesHandler, GetProofHandler } from './read-models/detail/addressees.query.js';
import {
  CountUnansweredHandler,
  FindUnansweredHandler,
} from './read-models/unanswered/unanswered.query.js';
import { UnansweredScope } from './read-models/unanswered/unanswered-scope.js';
import { FindTasksHandler } from './read-models/task/task.query.js';
import { FindAllowedActionsHandler } from './read-models/detail/allowed-actions.query.js';
import { FindSimilarHandler } from './read-models/detail/similar.query.js';
import { DocumentReader } from './read-models/detail/document-reader.js';
import { FindSummariesHandler } from './read-models/document/summary.query.js';
import { FindAnsweredHandler } from './read-models/document/answered.query.js';
import { CountDocumentsHandler } from './read-models/document/document-count.query.js';
import { FindDocumentsHandler } from './read-models/document/document.query.js';
import { SearchLanguages } from './read-models/document/search-languages.js';
import { DocumentSearch } from './read-models/document/search/document-search.js';
import { FindDueTimersHandler } from './read-models/timer/due-timers.query.js';
import { FindReadableHandler } from './read-models/document/readable.query.js';
import {
  FindMentionsHandler,
  FindPartiesHandler,
  GetPartiesHandler,
} from './read-models/party/party.query.js';

/** The way of documents through an authority. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...commandHandlers,
    LookUpBearerHandler,
    LookUpDocumentHandler,
    LookUpPartyStandingHandler,
    KnownParties,
    Standings,
    StepCountings,
    Replies,
    WordLists,
    ProceduresToFollow,
    OpeningLookUps,
    DocumentReader,
    PartyOpener,
    DocumentSearch,
    GetDocumentHandler,
    GetHistoryHandler,
    GetTasksHandler,
    GetSeriesHandler,
    FindTasksHandler,
    GetClocksHandler,
    GetRoutesHandler,
    GetSignaturesHandler,
    GetAttachmentHandler,
    GetAddresseesHandler,
    GetProofHandler,
    UnansweredScope,
    FindUnansweredHandler,
    CountUnansweredHandler,
    FindAllowedActionsHandler,
    FindSimilarHandler,
    FindDocumentsHandler,
    CountDocumentsHandler,
    FindAnsweredHandler,
    FindSummariesHandler,
    FindReadableHandler,
    FindPartiesHandler,
    GetPartiesHandler,
    FindMentionsHandler,
    FindDueTimersHandler,
    FindReadableFileHandler,
    BearsFileHandler,
    FindClocksBehindHandler,
  ],
})
export class DocumentsModule {
  /** The module with searches in these languages. */
  static searchedIn(languages: SearchLanguages): DynamicModule {
    const providers = [{ provide: SearchLanguages, useValue: languages }];
    return { module: DocumentsModule, providers };
  }
}
