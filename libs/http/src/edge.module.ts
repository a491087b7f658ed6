import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import type { ProblemTable } from '@chancery/kernel';
import { OperatorAccess } from './auth/operator-access.js';
import { bound, type Binding } from './binding.js';
import { HealthController, healthChecks } from './health/health.controller.js';
import type { HealthCheck } from './health/health.js';
import { Metrics } from './metrics/metrics.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { ProblemFilter, problemTypes } from './problems/problem.filter.js';
import { ProblemsController } from './problems/problems.controller.js';
import { CursorCodec } from './requests/cursor.js';
import { FormPipe, type PathForms } from './requests/validation.js';

export interface EdgeOptions {
  readonly imports?: NonNullable<DynamicModule['imports']>;
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
  /** The app answers errors by a filter of its own, and not as problems alone. */
  readonly hasOwnFilter?: boolean;
}

/** What every HTTP app has, whoever may use it: the shapes of requests, refusals, health and metrics. */
@Module({})
export class EdgeModule {
  static forRoot(options: EdgeOptions): DynamicModule {
    return {
      module: EdgeModule,
      global: true,
      imports: options.imports ?? [],
      controllers: [HealthController, MetricsController, ProblemsController],
      providers: [
        bound(healthChecks, options.health),
        { provide: OperatorAccess, useValue: new OperatorAccess(options.operatorToken) },
        { provide: problemTypes, useValue: options.problems },
        { provide: Metrics, useValue: options.metrics },
        { provide: CursorCodec, useValue: new CursorCodec(options.cursorSecret) },
        ...(options.hasOwnFilter ? [] : [{ provide: APP_FILTER, useClass: ProblemFilter }]),
        { provide: APP_PIPE, useFactory: () => new FormPipe(options.paths ?? {}) },
      ],
      exports: [OperatorAccess, CursorCodec, Metrics, problemTypes],
    };
  }
}
