import { SearchLanguages } from '@chancery/documents/contract';
import type { Context } from '@chancery/kernel';
import type { DynamicModule } from '@nestjs/common';
import { QueuesModule } from './queues.module.js';
import { workItemProjection } from './read-models/work-item/work-item.projection.js';

/** What waits for whom, searched in these languages. Its rows are of the group of the documents that they are about. */
export const queuesIn = (languages: SearchLanguages): Context<DynamicModule, never> => ({
  module: QueuesModule.searchedIn(languages),
  schemas: {},
  projections: [workItemProjection],
  policies: [],
  problems: {},
  readGroups: [],
});

export const queues = queuesIn(new SearchLanguages());
