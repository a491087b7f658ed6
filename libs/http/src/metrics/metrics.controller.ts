import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OperatorAccess } from '../auth/operator-access.js';
import { Public } from '../auth/public.js';
import { ApiProblems } from '../problems/api-problems.js';
import { httpProblems } from '../problems/http.problems.js';
import { Metrics } from './metrics.js';

@Public()
@ApiTags('Operation')
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly access: OperatorAccess,
  ) {}

  @Get()
  @ApiBearerAuth('operator')
  @ApiOperation({ summary: 'What the process counts about itself, for Prometheus' })
  @ApiOkResponse({
    description: 'The text format of Prometheus, or OpenMetrics.',
    content: { 'text/plain': { schema: { type: 'string' } } },
  })
  @ApiProblems(httpProblems, 'unauthenticated')
  getMetrics(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    this.access.demand(request);
    void reply.header('Content-Type', this.metrics.contentType);
    return this.metrics.text();
  }
}
