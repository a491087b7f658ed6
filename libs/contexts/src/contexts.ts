import { audit } from '@chancery/audit';
import { cases } from '@chancery/cases';
import { deadlines } from '@chancery/deadlines';
import { directory } from '@chancery/directory';
import { documents, documentsIn, type SearchLanguages } from '@chancery/documents';
import { insights } from '@chancery/insights';
import type { Context } from '@chancery/kernel';
import { procedures } from '@chancery/procedures';
import { queues, queuesIn } from '@chancery/queues';
import { publicEvents } from '@chancery/public-events';
import { registers } from '@chancery/registers';
import type { DynamicModule, Type } from '@nestjs/common';
import { jobs } from '@chancery/jobs';
import { applications } from '@chancery/applications';
import { subscriptions } from '@chancery/subscriptions';
import { matters } from '@chancery/matters';
import { parties } from '@chancery/parties';
import { services } from '@chancery/services';
import { notifications } from '@chancery/notifications';

export type Contexts = readonly Context<Type | DynamicModule>[];

/** All contexts. A new one is added here and nowhere else. */
export const contexts = [
  directory,
  registers,
  deadlines,
  procedures,
  documents,
  cases,
  queues,
  insights,
  audit,
  jobs,
  applications,
  publicEvents,
  subscriptions,
  matters,
  parties,
  services,
  notifications,
] as const satisfies Contexts;

/** All contexts, with documents searched in these languages. */
export const contextsIn = (languages: SearchLanguages): Contexts =>
  contexts.map((context) => {
    if (context === documents) return documentsIn(languages);
    return context === queues ? queuesIn(languages) : context;
  });
