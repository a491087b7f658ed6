import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/public.js';
import { examine, type Health, type HealthCheck } from './health.js';

export const healthChecks = Symbol('health checks');

@Public()
@ApiTags('Operation')
@Controller('health')
export class HealthController {
  constructor(@Inject(healthChecks) private readonly checks: readonly HealthCheck[]) {}

  @Get('live')
  @ApiOperation({ summary: 'The process runs' })
  live(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'All that the process needs is there; 503 until then' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const health = await examine(this.checks);
    if (health.status !== 'ready') void reply.status(503);
    return health;
  }
}
