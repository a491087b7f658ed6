import { ApplicationsApiModule } from './applications/applications.module.js';
import { AuditApiModule } from './audit/audit.module.js';
import { CasesApiModule } from './cases/cases.module.js';
import { DeadlinesApiModule } from './deadlines/deadlines.module.js';
import { DeskApiModule } from './desk/desk.module.js';
import { DirectoryApiModule } from './directory/directory.module.js';
import { DispatchApiModule } from './dispatch/dispatch.module.js';
import { DocumentsApiModule } from './documents/documents.module.js';
import { EventFeedApiModule } from './event-feed/event-feed.module.js';
import { FeedsApiModule } from './feeds/feeds.module.js';
import { FilesApiModule } from './files/files.module.js';
import { InsightsApiModule } from './insights/insights.module.js';
import { JobsApiModule } from './jobs/jobs.module.js';
import { MattersApiModule } from './matters/matters.module.js';
import { PartiesApiModule } from './parties/parties.module.js';
import { ProceduresApiModule } from './procedures/procedures.module.js';
import { RegistersApiModule } from './registers/registers.module.js';
import { SavedQueriesApiModule } from './saved-queries/saved-queries.module.js';
import { ServicesApiModule } from './services/services.module.js';
import { SubscriptionsApiModule } from './subscriptions/subscriptions.module.js';
import { TasksApiModule } from './tasks/tasks.module.js';
import { WorkItemsApiModule } from './work-items/work-items.module.js';

/** The resources of the API, in the order of its description. */
export const features = [
  DocumentsApiModule,
  TasksApiModule,
  DispatchApiModule,
  WorkItemsApiModule,
  SavedQueriesApiModule,
  RegistersApiModule,
  CasesApiModule,
  DeadlinesApiModule,
  DirectoryApiModule,
  FilesApiModule,
  FeedsApiModule,
  InsightsApiModule,
  AuditApiModule,
  ProceduresApiModule,
  DeskApiModule,
  JobsApiModule,
  ApplicationsApiModule,
  PartiesApiModule,
  SubscriptionsApiModule,
  EventFeedApiModule,
  MattersApiModule,
  ServicesApiModule,
];
