import { SearchLanguages } from '@chancery/documents/contract';
import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Absentees } from './read-models/work-item/absentees.js';
import { CountOrphansHandler, FindOrphansHandler } from './read-models/work-item/orphan.query.js';
import { FindHeldHandler } from './read-models/work-item/held.query.js';
import { LookUpWorkLeftHandler } from './read-models/work-item/work-left.query.js';
import { FoldWorkItemsHandler } from './read-models/work-item/fold-items.query.js';
import { CountOpenWorkHandler } from './read-models/work-item/open-work.query.js';
import { CountWorkItemsHandler } from './read-models/work-item/queue-count.query.js';
import { QueueSearch } from './read-models/work-item/search/queue-search.js';
import { FindWorkItemsHandler } from './read-models/work-item/work-item.query.js';

/** What waits for whom. */
@Module({
  imports: [CqrsModule],
  providers: [
    QueueSearch,
    Absentees,
    FindWorkItemsHandler,
    CountWorkItemsHandler,
    CountOpenWorkHandler,
    LookUpWorkLeftHandler,
    FindHeldHandler,
    FindOrphansHandler,
    CountOrphansHandler,
    FoldWorkItemsHandler,
  ],
})
export class QueuesModule {
  /** The module with searches in these languages. */
  static searchedIn(languages: SearchLanguages): DynamicModule {
    const providers = [{ provide: SearchLanguages, useValue: languages }];
    return { module: QueuesModule, providers };
  }
}
