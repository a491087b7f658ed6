import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RecordRefusals } from '@chancery/audit';
import { Metrics } from '@chancery/http';
import { service } from '@chancery/kernel';
import type { Logger } from 'pino';
import { isRefusalOfRights } from '../shape/problems.js';
import { GatheredRefusals, type Gathered } from './gathered-refusals.js';
import { RefusalAlarm } from './refusal-alarm.js';

const gatherMs = 1_000;
export const auditLog = Symbol('the log of the audit');

const recorder = service('api');

/**
 * Records requests that were refused for want of rights. It gathers them for a second, so that a flood costs one
 * event a second for each authority. While the event store is away they wait, up to the limit.
 */
@Injectable()
export class RefusalRecorder implements OnModuleInit, OnModuleDestroy {
  private readonly gathered = new GatheredRefusals();
  private readonly alarm = new RefusalAlarm();
  private readonly timer = setInterval(() => void this.record(), gatherMs).unref();

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
    @Inject(auditLog) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onResponse', (request, _reply, done) => {
      this.note(request);
      done();
    });
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.record();
  }

  private note({ principal, refusals = [], method, routeOptions, id }: FastifyRequest): void {
    if (!principal) return;
    const { id: by, authorityId, actingUnitId: unitId } = principal;
    const at = new Date().toISOString();
    const route = `${method} ${routeOptions.url ?? ''}`;
    const common = { at, by, ...(unitId && { unitId }), route, correlationId: id };
    const ofRights = refusals.filter(({ code }) => isRefusalOfRights(code));
    for (const { code } of ofRights) this.metrics.observeRefusal(code);
    if (ofRights.length === 0) return;
    this.gathered.add(
      authorityId,
      ofRights.map(({ code, subjects }) => ({ ...common, code, subjects })),
    );
    const count = this.alarm.count(by, ofRights.length, Date.now());
    if (count) this.log.warn({ principal: by, count }, 'unusually many refusals within an hour');
  }

  private async record(): Promise<void> {
    await Promise.all(this.gathered.take().map((gathered) => this.recordOne(gathered)));
  }

  private async recordOne(gathered: Gathered): Promise<void> {
    const data = { ...gathered, at: new Date().toISOString() };
    try {
      await this.bus.execute(new RecordRefusals(data, recorder));
    } catch (error) {
      this.gathered.add(gathered.authorityId, gathered.refusals, gathered.omitted);
      this.log.warn({ err: error }, 'refusals could not be recorded yet');
    }
  }
}
