import { createHmac } from 'node:crypto';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule, QueryBus } from '@nestjs/cqrs';
import { contextsIn, modulesOf, policiesOf, readGroupsOf, schemasOf } from '@chancery/contexts';
import { FindApplicationPrincipal } from '@chancery/applications';
import { FindActingPrincipal, FindPrincipal } from '@chancery/directory';
import { EventStore } from '@chancery/event-store';
import type { FileStore } from '@chancery/file-store';
import { HttpModule, type HttpModuleOptions, type Metrics } from '@chancery/http';
import type { Principal } from '@chancery/kernel';
import { Room } from '@chancery/one-machine';
import { StoresModule } from '@chancery/program';
import { ReadStore } from '@chancery/read-store';
import type { Logger } from 'pino';
import { auditLog, RefusalRecorder } from './audit/refusal-recorder.js';
import { RefusalsController } from './audit/refusals.controller.js';
import { CaseDesk } from './cases/case-desk.js';
import { caseControllers } from './cases/case.controllers.js';
import { AccessCodesController } from './parties/access-codes.controller.js';
import { MandatesController } from './parties/mandates.controller.js';
import { CalendarsController } from './deadlines/calendars.controller.js';
import { DeadlinePoliciesController } from './deadlines/deadline-policies.controller.js';
import { directoryControllers } from './directory/directory.controllers.js';
import { LedgerDesk } from './directory/ledger-desk.js';
import { DeskController, signInWay } from './desk/desk.controller.js';
import { DeskSessions } from './desk/desk-sessions.js';
import { AttachmentDesk } from './documents/attachment-desk.js';
import { DocumentDesk } from './documents/document-desk.js';
import { documentControllers } from './documents/document.controllers.js';
import { ReceivingDesk } from './documents/receiving-desk.js';
import { routeControllers } from './documents/route.controllers.js';
import { SignatureDesk } from './documents/signature-desk.js';
import { FeedTicketsController } from './feeds/feed-tickets.controller.js';
import { fileProviders } from './files/file.providers.js';
import { FilesController } from './files/files.controller.js';
import { RoomGuard } from './files/room.guard.js';
import { Freshness } from './freshness.js';
import { checks } from './health.js';
import { InsightsController } from './insights/insights.controller.js';
import { procedureControllers } from './procedures/procedure.controllers.js';
import { gaugeOffice, gaugeProjections } from './projection-gauges.js';
import { RegisterNumbersController } from './registers/register-numbers.controller.js';
import { RegistersController } from './registers/registers.controller.js';
import { OwnQueriesController } from './saved-queries/own-queries.controller.js';
import { SavedQueriesController } from './saved-queries/saved-queries.controller.js';
import type { ApiSettings } from './settings.js';
import { OfficeDays } from './shape/office-days.js';
import { pathForms } from './shape/paths.js';
import { Printer } from './shape/printer.js';
import { problems } from './shape/problems.js';
import { QueueFeedController } from './work-items/queue-feed.controller.js';
import { signatureSettingsToken, SignedFiles } from './signatures/signed-files.js';
import { QueueWatch } from './work-items/queue-watch.js';
import { WorkItemsController } from './work-items/work-items.controller.js';
import { JobDesk } from './jobs/job-desk.js';
import { JobsController } from './jobs/jobs.controller.js';
import { eventControllers } from './event-feed/event.controllers.js';
import { FeedPlaces } from './event-feed/feed-places.js';
import { publicUrl } from './event-feed/public-url.js';
import { ApplicationsController } from './applications/applications.controller.js';
import { dispatchControllers } from './dispatch/dispatch.controllers.js';
import * as subscriptions from './subscriptions/subscription.controllers.js';
import { MatterDesk } from './matters/matter-desk.js';
import { matterControllers } from './matters/matter.controllers.js';
import { taskControllers } from './tasks/task.controllers.js';
import { serviceControllers } from './services/service.controllers.js';

export interface ApiOptions {
  readonly settings: ApiSettings;
  readonly metrics: Metrics;
  readonly files: FileStore;
  readonly logger: Logger;
}

@Module({})
export class ApiModule {
  static forRoot(options: ApiOptions): DynamicModule {
    const { settings, metrics, files, logger } = options;
    const contexts = contextsIn(settings.languages);
    return {
      module: ApiModule,
      imports: [
        CqrsModule.forRoot(),
        StoresModule.forRoot({
          settings: settings.stores,
          schemas: schemasOf(contexts),
          observe: metrics.observeCommand,
          follows: true,
          onError: (error) => logger.warn({ err: error }, 'a connection to Postgres failed'),
        }),
        HttpModule.forRoot(http(options, readGroupsOf(contexts))),
        ...modulesOf(contexts),
      ],
      controllers: [
        ...documentControllers,
        ...routeControllers,
        ...taskControllers,
        ...dispatchControllers,
        WorkItemsController,
        QueueFeedController,
        SavedQueriesController,
        OwnQueriesController,
        RegistersController,
        RegisterNumbersController,
        ...caseControllers,
        CalendarsController,
        DeadlinePoliciesController,
        ...directoryControllers,
        FilesController,
        FeedTicketsController,
        InsightsController,
        RefusalsController,
        ...procedureControllers,
        DeskController,
        JobsController,
        ApplicationsController,
        AccessCodesController,
        MandatesController,
        ...subscriptions.subscriptionControllers,
        ...eventControllers,
        ...matterControllers,
        ...serviceControllers,
      ],
      providers: [
        DocumentDesk,
        MatterDesk,
        AttachmentDesk,
        SignatureDesk,
        SignedFiles,
        { provide: signatureSettingsToken, useValue: settings.signatures },
        ReceivingDesk,
        LedgerDesk,
        JobDesk,
        CaseDesk,
        OfficeDays,
        Printer,
        QueueWatch,
        RefusalRecorder,
        DeskSessions,
        { provide: signInWay, useValue: settings.signIn },
        ...subscriptions.subscriptionProviders(settings),
        FeedPlaces,
        { provide: publicUrl, useValue: settings.publicUrl },
        { provide: auditLog, useValue: logger },
        ...fileProviders(files, settings),
        { provide: Room, useValue: new Room(settings.dataDir) },
        { provide: APP_GUARD, useClass: RoomGuard },
        {
          provide: 'gauges',
          inject: [ReadStore, EventStore],
          useFactory: (store: ReadStore, log: EventStore) => {
            const policies = policiesOf(contexts).map(({ name }) => name);
            gaugeProjections(metrics, store);
            return gaugeOffice(metrics, { store, log, policies, dataDir: settings.dataDir });
          },
        },
      ],
    };
  }
}

const http = (
  { settings, metrics }: ApiOptions,
  readGroups: readonly string[],
): HttpModuleOptions => ({
  imports: [CqrsModule],
  tokens: settings.tokens,
  operatorToken: settings.operatorToken,
  metrics,
  problems,
  paths: pathForms,
  cursorSecret: createHmac('sha256', settings.stores.masterKey).update('cursors').digest('hex'),
  principals: {
    inject: [QueryBus],
    useFactory: (queries: QueryBus) => ({
      find: async (id: string): Promise<Principal | undefined> =>
        (await queries.execute(new FindPrincipal(id))) ??
        queries.execute(new FindApplicationPrincipal(id)),
      findActing: (by: Principal, holderId: string): Promise<Principal> =>
        queries.execute(new FindActingPrincipal(by, holderId)),
    }),
  },
  sessions: {
    inject: [ReadStore],
    useFactory: (store: ReadStore) => new DeskSessions(store),
  },
  positions: {
    inject: [ReadStore, EventStore],
    useFactory: (store: ReadStore, log: EventStore) => new Freshness(store, log, readGroups),
  },
  health: { inject: [EventStore, ReadStore], useFactory: checks },
});
