import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { ProblemTable } from '@chancery/kernel';
import { Authenticator } from './auth/authenticator.js';
import { BearerGuard } from './auth/bearer.guard.js';
import { FeedTickets } from './auth/feed-tickets.js';
import { OperatorAccess } from './auth/operator-access.js';
import { BriefMemory, PrincipalSource } from './auth/principal-source.js';
import { TokenVerifier, type TokenOptions } from './auth/token-verifier.js';
import { HealthController, healthChecks } from './health/health.controller.js';
import type { HealthCheck } from './health/health.js';
import { Metrics } from './metrics/metrics.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { ProblemFilter, problemTypes } from './problems/problem.filter.js';
import { ProblemsController } from './problems/problems.controller.js';
import { CursorCodec } from './requests/cursor.js';
import { FreshnessGuard, PositionWaiter } from './requests/freshness.js';
import { FormPipe, type PathForms } from './requests/validation.js';

type Injected = NonNullable<DynamicModule['imports']>;

/** How something of the app's own is made from what its modules provide. */
export interface Binding<Thing> {
  readonly inject: readonly (abstract new (...args: never[]) => unknown)[];
  readonly useFactory: (...injected: never[]) => Thing;
}

export interface HttpModuleOptions {
  readonly imports?: Injected;
  readonly tokens: TokenOptions;
  readonly principals: Binding<PrincipalSource>;
  readonly positions: Binding<PositionWaiter>;
  readonly health: Binding<readonly HealthCheck[]>;
  readonly metrics: Metrics;
  /** How the app answers errors, by code: `httpProblems` and those of what it is about. */
  readonly problems: ProblemTable;
  /** Opens the metrics and the details of health; without it they stay closed. */
  readonly operatorToken?: string | undefined;
  /** Shared by all processes that answer the same lists. */
  readonly cursorSecret: string;
  /** The forms of what stands in paths; one line of text where none is named. */
  readonly paths?: PathForms;
  /** How long a principal is remembered, in milliseconds. */
  readonly principalMemoryMs?: number;
}

const usualMemoryMs = 1_000;

/** All that an HTTP app of the platform shares: who asks, what shape, which refusal, is it well. */
@Module({})
export class HttpModule {
  static forRoot(options: HttpModuleOptions): DynamicModule {
    const remembered = rememberedPrincipals(options);
    return {
      module: HttpModule,
      global: true,
      imports: options.imports ?? [],
      controllers: [HealthController, MetricsController, ProblemsController],
      providers: [
        remembered,
        bound(PositionWaiter, options.positions),
        bound(healthChecks, options.health),
        { provide: TokenVerifier, useValue: new TokenVerifier(options.tokens) },
        Authenticator,
        FeedTickets,
        { provide: OperatorAccess, useValue: new OperatorAccess(options.operatorToken) },
        { provide: problemTypes, useValue: options.problems },
        { provide: Metrics, useValue: options.metrics },
        { provide: CursorCodec, useValue: new CursorCodec(options.cursorSecret) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: BearerGuard },
        { provide: APP_GUARD, useClass: FreshnessGuard },
        { provide: APP_PIPE, useFactory: () => new FormPipe(options.paths ?? {}) },
      ],
      exports: [PrincipalSource, CursorCodec, FeedTickets, Metrics],
    };
  }
}

const bound = <Thing>(
  provide: symbol | typeof PositionWaiter,
  binding: Binding<Thing>,
): Provider => ({
  provide,
  inject: [...binding.inject],
  useFactory: binding.useFactory as (...injected: unknown[]) => Thing,
});

function rememberedPrincipals(options: HttpModuleOptions): Provider {
  const { inject, useFactory } = options.principals;
  const make = useFactory as (...injected: unknown[]) => PrincipalSource;
  const momentMs = options.principalMemoryMs ?? usualMemoryMs;
  return {
    provide: PrincipalSource,
    inject: [...inject],
    useFactory: (...injected: unknown[]) => new BriefMemory(make(...injected), momentMs),
  };
}
