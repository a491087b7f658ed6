import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import { Standings } from './commands/standings.js';
import { WordLists } from './commands/word-lists.js';
import { LookUpBearerHandler } from './look-ups/look-up-bearer.js';
import { KnownParties } from './commands/known-parties.js';
import { BearsFileHandler, MayReadFileHandler } from './read-models/attachment/file.query.js';
import { PartyOpener } from './party-opener.js';
import {
  GetAttachmentHandler,
  GetClocksHandler,
  GetDocumentHandler,
  GetHistoryHandler,
} from './read-models/detail/detail.query.js';
import { FindAllowedActionsHandler } from './read-models/detail/allowed-actions.query.js';
import { FindSimilarHandler } from './read-models/detail/similar.query.js';
import { DocumentReader } from './read-models/detail/document-reader.js';
import { FindDocumentsHandler } from './read-models/document/document.query.js';
import { SearchLanguages } from './read-models/document/search-languages.js';
import { DocumentSearch } from './read-models/document/search/document-search.js';
import { FindReadableHandler } from './read-models/document/readable.query.js';
import {
  FindMentionsHandler,
  FindPartiesHandler,
  GetPartiesHandler,
} from './read-models/party/party.query.js';
import { Absentees } from './read-models/work-item/absentees.js';
import { CountOpenWorkHandler } from './read-models/work-item/open-work.query.js';
import { CountWorkItemsHandler } from './read-models/work-item/queue-count.query.js';
import { QueueSearch } from './read-models/work-item/search/queue-search.js';
import { FindWorkItemsHandler } from './read-models/work-item/work-item.query.js';

/** The way of documents through an authority, and the queues that it fills. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...commandHandlers,
    LookUpBearerHandler,
    KnownParties,
    Standings,
    WordLists,
    DocumentReader,
    PartyOpener,
    DocumentSearch,
    QueueSearch,
    Absentees,
    GetDocumentHandler,
    GetHistoryHandler,
    GetClocksHandler,
    GetAttachmentHandler,
    FindAllowedActionsHandler,
    FindSimilarHandler,
    FindDocumentsHandler,
    FindReadableHandler,
    FindPartiesHandler,
    GetPartiesHandler,
    FindMentionsHandler,
    MayReadFileHandler,
    BearsFileHandler,
    FindWorkItemsHandler,
    CountWorkItemsHandler,
    CountOpenWorkHandler,
  ],
})
export class DocumentsModule {
  /** The module with searches in these languages. */
  static searchedIn(languages: SearchLanguages): DynamicModule {
    const providers = [{ provide: SearchLanguages, useValue: languages }];
    return { module: DocumentsModule, providers };
  }
}
