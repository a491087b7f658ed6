import { createHmac } from 'node:crypto';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule, QueryBus } from '@nestjs/cqrs';
import { contextsIn, modulesOf, policiesOf, readGroupsOf, schemasOf } from '@chancery/contexts';
import { FindPrincipal } from '@chancery/directory';
import { EventStore } from '@chancery/event-store';
import { FileStore } from '@chancery/file-store';
import { HttpModule, type HttpModuleOptions, type Metrics } from '@chancery/http';
import type { Principal } from '@chancery/kernel';
import { Room } from '@chancery/one-machine';
import { StoresModule } from '@chancery/program';
import { ReadStore } from '@chancery/read-store';
import type { Logger } from 'pino';
import { auditLog, RefusalRecorder } from './audit/refusal-recorder.js';
import { RefusalsController } from './audit/refusals.controller.js';
import { CalendarsController } from './deadlines/calendars.controller.js';
import { DeadlinePoliciesController } from './deadlines/deadline-policies.controller.js';
import { AuthoritiesController } from './directory/authorities.controller.js';
import { LedgerDesk } from './directory/ledger-desk.js';
import { AuthoritySettingsController } from './directory/authority-settings.controller.js';
import { OfficersController } from './directory/officers.controller.js';
import { UnitsController } from './directory/units.controller.js';
import { AttachmentDesk } from './documents/attachment-desk.js';
import { AttachmentsController } from './documents/attachments.controller.js';
import { BulkController } from './documents/bulk.controller.js';
import { ClocksController } from './documents/clocks.controller.js';
import { DocumentDesk } from './documents/document-desk.js';
import { DocumentsController } from './documents/documents.controller.js';
import { HandOversController } from './documents/hand-overs.controller.js';
import { IntakeController } from './documents/intake.controller.js';
import { IntakesController } from './documents/intakes.controller.js';
import { ReceivingDesk } from './documents/receiving-desk.js';
import { RegistrationController } from './documents/registration.controller.js';
import { WorkController } from './documents/work.controller.js';
import { FeedTicketsController } from './feeds/feed-tickets.controller.js';
import { FileClearing } from './files/file-clearing.js';
import { FilesController } from './files/files.controller.js';
import { RoomGuard } from './files/room.guard.js';
import { Freshness } from './freshness.js';
import { checks } from './health.js';
import { InsightsController } from './insights/insights.controller.js';
import { gaugeOffice, gaugeProjections } from './projection-gauges.js';
import { RegisterNumbersController } from './registers/register-numbers.controller.js';
import { RegistersController } from './registers/registers.controller.js';
import { OwnQueriesController } from './saved-queries/own-queries.controller.js';
import { SavedQueriesController } from './saved-queries/saved-queries.controller.js';
import type { ApiSettings } from './settings.js';
import { pathForms } from './shape/paths.js';
import { problems } from './shape/problems.js';
import { QueueWatch } from './work-items/queue-watch.js';
import { WorkItemsController } from './work-items/work-items.controller.js';

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
        IntakeController,
        IntakesController,
        DocumentsController,
        RegistrationController,
        AttachmentsController,
        HandOversController,
        ClocksController,
        BulkController,
        WorkController,
        WorkItemsController,
        SavedQueriesController,
        OwnQueriesController,
        RegistersController,
        RegisterNumbersController,
        CalendarsController,
        DeadlinePoliciesController,
        AuthoritiesController,
        AuthoritySettingsController,
        OfficersController,
        UnitsController,
        FilesController,
        FeedTicketsController,
        InsightsController,
        RefusalsController,
      ],
      providers: [
        DocumentDesk,
        AttachmentDesk,
        ReceivingDesk,
        FileClearing,
        LedgerDesk,
        QueueWatch,
        RefusalRecorder,
        { provide: auditLog, useValue: logger },
        { provide: FileStore, useValue: files },
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
      find: (officerId: string): Promise<Principal | undefined> =>
        queries.execute(new FindPrincipal(officerId)),
    }),
  },
  positions: {
    inject: [ReadStore, EventStore],
    useFactory: (store: ReadStore, log: EventStore) => new Freshness(store, log, readGroups),
  },
  health: { inject: [EventStore, ReadStore], useFactory: checks },
});
