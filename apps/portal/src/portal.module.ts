import { createHmac } from 'node:crypto';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { contexts, modulesOf, schemasOf } from '@chancery/contexts';
import { EventStore } from '@chancery/event-store';
import { EdgeModule, type Metrics } from '@chancery/http';
import { FilesModule, StoresModule } from '@chancery/program';
import { ReadStore, SecretBox } from '@chancery/read-store';
import type { Logger } from 'pino';
import { features } from './features.js';
import { checks } from './health.js';
import { LimitGuard } from './limits/limit.guard.js';
import { Limits, requestsAMinute } from './limits/limits.js';
import { pathForms } from './paths.js';
import { problems } from './problems.js';
import { Authorities, servedAuthorities } from './session/authorities.js';
import { FormTokens } from './session/form-token.js';
import { FurtherLogins } from './session/further-logins.js';
import { loginSettings, Logins } from './session/logins.js';
import { Identification } from './session/identification.js';
import { PartyDesk } from './session/party-desk.js';
import { PortalSessions } from './session/portal-sessions.js';
import { Representatives } from './session/representatives.js';
import { ShownPositionGuard } from './session/shown-position.js';
import { VisitorGuard } from './session/visitor.guard.js';
import type { PortalSettings } from './settings.js';
import { navigationOf, navigationToken } from './shell/feature.js';
import { PageFilter } from './shell/page.filter.js';

export interface PortalOptions {
  readonly settings: PortalSettings;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/** What every feature stands on: the stores, who asks, and the frame of pages. */
@Module({})
export class PortalModule {
  static forRoot({ settings, metrics, logger }: PortalOptions): DynamicModule {
    const { stores, operatorToken, authorities, logins } = settings;
    const cursorSecret = createHmac('sha256', stores.masterKey)
      .update('portal cursors')
      .digest('hex');
    return {
      module: PortalModule,
      imports: [
        CqrsModule.forRoot(),
        StoresModule.forRoot({
          settings: stores,
          schemas: schemasOf(contexts),
          observe: metrics.observeCommand,
          follows: true,
          onError: (error) => logger.warn({ err: error }, 'a connection to Postgres failed'),
        }),
        FilesModule.forRoot(settings.files),
        EdgeModule.forRoot({
          ...{ metrics, problems, operatorToken, cursorSecret, paths: pathForms },
          health: { inject: [EventStore, ReadStore], useFactory: checks },
          hasOwnFilter: true,
        }),
        ...modulesOf(contexts),
      ],
      controllers: features.flatMap(({ controllers }) => [...controllers]),
      providers: [
        { provide: navigationToken, useValue: navigationOf(features) },
        { provide: servedAuthorities, useValue: authorities },
        { provide: requestsAMinute, useValue: settings.requestsAMinute },
        { provide: loginSettings, useValue: logins },
        { provide: SecretBox, useValue: new SecretBox(stores.masterKey) },
        ...[
          Authorities,
          Limits,
          FormTokens,
          FurtherLogins,
          Logins,
          Identification,
          PartyDesk,
          PortalSessions,
          Representatives,
        ],
        { provide: APP_FILTER, useClass: PageFilter },
        { provide: APP_GUARD, useClass: VisitorGuard },
        { provide: APP_GUARD, useClass: LimitGuard },
        { provide: APP_GUARD, useClass: ShownPositionGuard },
        ...features.flatMap(({ providers = [] }) => [...providers]),
      ],
    };
  }
}
