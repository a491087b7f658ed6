import { createHmac } from 'node:crypto';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule, QueryBus } from '@nestjs/cqrs';
import { FindApplicationPrincipal } from '@chancery/applications';
import { contextsIn, modulesOf, policiesOf, readGroupsOf, schemasOf } from '@chancery/contexts';
import { FindActingPrincipal, FindPrincipal } from '@chancery/directory';
import { EventStore } from '@chancery/event-store';
import { HttpModule, type HttpModuleOptions, type Metrics } from '@chancery/http';
import type { Principal } from '@chancery/kernel';
import { Room } from '@chancery/one-machine';
import { FilesModule, StoresModule } from '@chancery/program';
import { ReadStore } from '@chancery/read-store';
import type { Logger } from 'pino';
import { DeskSessions } from './desk/desk-sessions.js';
import { features } from './features.js';
import { RoomGuard } from './files/room.guard.js';
import { Freshness } from './freshness.js';
import { checks } from './health.js';
import { OfficeModule } from './office.module.js';
import { gaugeOffice, gaugeProjections } from './projection-gauges.js';
import type { ApiSettings } from './settings.js';
import { pathForms } from './shape/paths.js';
import { problems } from './shape/problems.js';

export interface ApiOptions {
  readonly settings: ApiSettings;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

@Module({})
export class ApiModule {
  static forRoot(options: ApiOptions): DynamicModule {
    const { settings, metrics, logger } = options;
    const contexts = contextsIn(settings.languages);
    return {
      module: ApiModule,
      imports: [
        ...features,
        CqrsModule.forRoot(),
        StoresModule.forRoot({
          settings: settings.stores,
          schemas: schemasOf(contexts),
          observe: metrics.observeCommand,
          follows: true,
          onError: (error) => logger.warn({ err: error }, 'a connection to Postgres failed'),
        }),
        FilesModule.forRoot(settings.files),
        OfficeModule.forRoot(settings, logger),
        HttpModule.forRoot(http(options, readGroupsOf(contexts))),
        ...modulesOf(contexts),
      ],
      providers: [
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
