import { Controller, Get, Inject, Logger, Req, Res } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OperatorAccess } from '../auth/operator-access.js';
import { Public } from '../auth/public.js';
import { atMostEvery } from '../requests/at-most-every.js';
import { livenessSchema, readinessSchema } from './health.schemas.js';
import { changeOfHealth } from './health-changes.js';
import { examine, toldTo, type Health, type HealthCheck } from './health.js';

export const healthChecks = Symbol('health checks');

/** How long the answer of one examination serves all who ask, in milliseconds. */
const sharedMs = 500;

const json = (schema: object): { readonly 'application/json': { readonly schema: object } } => ({
  'application/json': { schema },
});

@Public()
@ApiTags('Operation')
@Controller('health')
export class HealthController {
  private readonly examined: () => Promise<Health>;
  private readonly logger = new Logger('health');
  private last: Health | undefined;

  constructor(
    @Inject(healthChecks) checks: readonly HealthCheck[],
    private readonly access: OperatorAccess,
  ) {
    this.examined = atMostEvery(sharedMs, async () => {
      const health = await examine(checks);
      const change = changeOfHealth(this.last, health);
      if (change) this.logger[change.level](change.words);
      this.last = health;
      return health;
    });
  }

  @Get('live')
  @ApiOperation({ summary: 'The process runs', security: [] })
  @ApiOkResponse({ content: json(livenessSchema) })
  getLiveness(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({
    summary: 'All that the process needs is there; 503 until then. Details are for the operator',
    security: [{}, { operator: [] }],
  })
  @ApiOkResponse({ content: json(readinessSchema) })
  @ApiServiceUnavailableResponse({
    description: 'Something is missing.',
    content: json(readinessSchema),
  })
  async getReadiness(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Health> {
    const health = await this.examined();
    if (health.status !== 'ready') void reply.status(503);
    return toldTo(this.access.isOperator(request), health);
  }
}
