import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { AdministratorOnly, GetUnit, UnitNotSucceeded } from '@chancery/directory';
import { Answer, Caller, ReadsFrom, type Requester } from '@chancery/http';
import { GetJob, mostItems, StartJob } from '@chancery/jobs';
import { holds, type Order } from '@chancery/kernel';
import { FindHeld } from '@chancery/queues';
import { jobView, JobViewAnswer } from '../jobs/job.answers.js';
import { Command } from '../shape/routes.js';
import { ReorganiseBody } from './directory.bodies.js';

/** What a unit that has ended still has goes to those that go on with its work, as a job. */
@Controller('v1/units/:unitId')
export class ReorganisationController {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('reorganisation')
  @ReadsFrom('documents')
  @Command({
    tag: 'Directory',
    summary: 'Move what a unit that has ended still has to a successor, or try it (administrators)',
    answer: JobViewAnswer,
    status: 202,
    errors: [
      ...(['administrator-only', 'unit-not-found', 'unit-not-succeeded'] as const),
      ...(['job-without-items', 'job-too-large'] as const),
    ],
  })
  async reorganiseUnit(
    @Param('unitId') unitId: string,
    @Body() { toUnitId, items: named, dryRun: isDryRun = false }: ReorganiseBody,
    @Caller() caller: Requester,
  ): Promise<Answer<JobViewAnswer>> {
    const { principal, context, at } = caller;
    const unit = await this.queries.execute(new GetUnit(unitId, principal));
    if (principal.kind === 'officer' && !holds(principal, 'administrator'))
      throw new AdministratorOnly('ReorganiseUnit', unit.authorityId);
    const successors = unit.succeededBy ?? [];
    const to = toUnitId ?? successors[0];
    if (to === undefined || !successors.includes(to))
      throw new UnitNotSucceeded(unitId, toUnitId, successors);
    const held = await this.queries.execute(new FindHeld(unitId, mostItems + 1));
    const items = named ? held.filter((item) => named.includes(item.split(':')[1] ?? '')) : held;
    const jobId = caller.newId('job');
    const data = { fromUnitId: unitId, toUnitId: to, reason: `${unit.name} has ended` };
    const { authorityId } = unit;
    const order = { jobId, authorityId, command: 'reorganise', data, isDryRun, items, at };
    const { position } = await this.bus.execute<Order, { readonly position: bigint }>(
      new StartJob(order, principal, context),
    );
    const { revision, ...job } = await this.queries.execute(new GetJob(jobId, principal));
    return new Answer(jobView(job), { revision, position });
  }
}
