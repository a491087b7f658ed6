import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Authenticator } from './auth/authenticator.js';
import { BearerGuard } from './auth/bearer.guard.js';
import { FeedTickets } from './auth/feed-tickets.js';
import { BriefMemory, PrincipalSource } from './auth/principal-source.js';
import { noSessions, SessionSource } from './auth/session-source.js';
import { TokenVerifier, type TokenOptions } from './auth/token-verifier.js';
import { bound, type Binding } from './binding.js';
import { EdgeModule, type EdgeOptions } from './edge.module.js';
import { FreshnessGuard, PositionWaiter } from './requests/freshness.js';

export interface HttpModuleOptions extends EdgeOptions {
  readonly tokens: TokenOptions;
  readonly principals: Binding<PrincipalSource>;
  /** Where sessions of browsers are kept; without it tokens alone are taken. */
  readonly sessions?: Binding<SessionSource>;
  readonly positions: Binding<PositionWaiter>;
  /** How long a principal is remembered, in milliseconds. */
  readonly principalMemoryMs?: number;
}

const usualMemoryMs = 1_000;

/** What an app for officers and programs has: who asks by which token, and how far what they read has got. */
@Module({})
export class HttpModule {
  static forRoot(options: HttpModuleOptions): DynamicModule {
    return {
      module: HttpModule,
      global: true,
      imports: [...(options.imports ?? []), EdgeModule.forRoot(options)],
      providers: [
        rememberedPrincipals(options),
        bound(SessionSource, options.sessions ?? { inject: [], useFactory: () => noSessions }),
        bound(PositionWaiter, options.positions),
        { provide: TokenVerifier, useValue: new TokenVerifier(options.tokens) },
        Authenticator,
        FeedTickets,
        { provide: APP_GUARD, useClass: BearerGuard },
        { provide: APP_GUARD, useClass: FreshnessGuard },
      ],
      exports: [PrincipalSource, FeedTickets],
    };
  }
}

const rememberedPrincipals = (options: HttpModuleOptions): Provider => {
  const { inject, useFactory } = options.principals;
  const make = useFactory as (...injected: unknown[]) => PrincipalSource;
  const momentMs = options.principalMemoryMs ?? usualMemoryMs;
  return {
    provide: PrincipalSource,
    inject: [...inject],
    useFactory: (...injected: unknown[]) => new BriefMemory(make(...injected), momentMs),
  };
};
