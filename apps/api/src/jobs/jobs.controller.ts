import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answer, Caller, CursorCodec, ReadsFrom, sendEvents, type Requester } from '@chancery/http';
import {
  GetJob,
  ListJobs,
  ListResults,
  PauseJob,
  ResumeJob,
  StartJob,
  StopJob,
  type ItemView,
  type JobsPage,
} from '@chancery/jobs';
import type { Order } from '@chancery/kernel';
import { OpensWithTicket } from '../feeds/feed.params.js';
import { PageOf, PageQuery, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Command, Question } from '../shape/routes.js';
import { JobDesk } from './job-desk.js';
import { jobFeed } from './job-feed.js';
import { JobAnswer, JobItemAnswer, jobOf, jobView, JobViewAnswer } from './job.answers.js';
import { ResultsQuery, StartJobBody } from './job.bodies.js';

const directing = ['job-not-found', 'job-not-yours'] as const;

/** One command for many documents, in the background, with a result for each. */
@ReadsFrom('jobs')
@Controller('v1/jobs')
export class JobsController {
  constructor(
    private readonly desk: JobDesk,
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Post()
  @ReadsFrom('documents')
  @Command({
    tag: 'Jobs',
    summary: 'Order a command for many documents, or try it out on them',
    answer: JobViewAnswer,
    status: 202,
    errors: ['command-not-for-bulk', 'job-too-large', 'job-without-items', 'search-too-broad'],
  })
  async startJob(
    @Body() body: StartJobBody,
    @Caller() caller: Requester,
  ): Promise<Answer<JobViewAnswer>> {
    const { command, dryRun: isDryRun = false } = body;
    const jobId = caller.newId('job');
    const data = await this.desk.dataOf(body, caller);
    const items = await this.desk.itemsOf(body, caller);
    const { principal, context, at } = caller;
    const { authorityId } = principal;
    const order = { jobId, authorityId, command, data, isDryRun, items, at };
    return this.order(new StartJob(order, principal, context), jobId, caller);
  }

  @Get()
  @Question({
    tag: 'Jobs',
    summary: 'The jobs that you ordered, or may know of, the newest first',
    answer: PageOf(JobAnswer),
    errors: ['invalid-cursor'],
  })
  listJobs(@Query() page: PageQuery, @Caller() { principal }: Requester): Promise<Page<JobAnswer>> {
    return cursorPage(this.cursors, `jobs ${principal.id}`, page, async (wish: JobsPage) => {
      const { rows, next } = await this.queries.execute(new ListJobs(principal, wish));
      return { rows: rows.map(jobOf), ...(next && { next }) };
    });
  }

  @Get(':jobId')
  @Question({
    tag: 'Jobs',
    summary: 'How far a job has got',
    answer: JobViewAnswer,
    errors: ['job-not-found'],
  })
  async getJob(
    @Param('jobId') jobId: string,
    @Caller() { principal }: Requester,
  ): Promise<JobViewAnswer> {
    return jobView(await this.queries.execute(new GetJob(jobId, principal)));
  }

  @Get(':jobId/results')
  @Question({
    tag: 'Jobs',
    summary: 'The documents of a job in their order, with what became of each',
    answer: PageOf(JobItemAnswer),
    errors: ['job-not-found', 'invalid-cursor'],
  })
  listJobResults(
    @Param('jobId') jobId: string,
    @Query() { refused, ...page }: ResultsQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<ItemView>> {
    const isRefused = refused === 'true';
    const list = `job ${jobId} ${String(isRefused)}`;
    return cursorPage<ItemView, readonly [number]>(this.cursors, list, page, (wish) =>
      this.queries.execute(new ListResults(jobId, principal, { ...wish, isRefused })),
    );
  }

  @Get(':jobId/feed')
  @OpensWithTicket()
  @ApiExtraModels(JobViewAnswer)
  @Question({
    tag: 'Jobs',
    summary: 'A job as server-sent events: how far it has got, until it ends',
    content: { 'text/event-stream': { schema: { $ref: getSchemaPath(JobViewAnswer) } } },
    errors: ['job-not-found', 'too-many-feeds'],
  })
  async followJob(
    @Param('jobId') jobId: string,
    @Caller() { principal, identify }: Requester,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.queries.execute(new GetJob(jobId, principal));
    const view = async () => {
      const job = await this.queries.execute(new GetJob(jobId, await identify()));
      return { revision: job.revision, job: jobView(job) };
    };
    return sendEvents(request, reply, (signal) => jobFeed({ view, signal }));
  }

  @Post(':jobId/pause')
  @Command({
    tag: 'Jobs',
    summary: 'Pause a job between two documents',
    answer: JobViewAnswer,
    errors: [...directing, 'job-has-ended'],
  })
  pauseJob(
    @Param('jobId') jobId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<JobViewAnswer>> {
    const { principal, context, at } = caller;
    return this.order(new PauseJob({ jobId, at }, principal, context), jobId, caller);
  }

  @Post(':jobId/resumption')
  @Command({
    tag: 'Jobs',
    summary: 'Let a paused job go on where it was',
    answer: JobViewAnswer,
    errors: [...directing, 'job-has-ended'],
  })
  resumeJob(
    @Param('jobId') jobId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<JobViewAnswer>> {
    const { principal, context, at } = caller;
    return this.order(new ResumeJob({ jobId, at }, principal, context), jobId, caller);
  }

  @Post(':jobId/stop')
  @Command({
    tag: 'Jobs',
    summary: 'End a job early; what was not tried stays so',
    answer: JobViewAnswer,
    errors: directing,
  })
  stopJob(
    @Param('jobId') jobId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<JobViewAnswer>> {
    const { principal, context, at } = caller;
    return this.order(new StopJob({ jobId, at }, principal, context), jobId, caller);
  }

  private async order(
    command: Order,
    jobId: string,
    { principal }: Requester,
  ): Promise<Answer<JobViewAnswer>> {
    const { position } = await this.bus.execute<Order, { readonly position: bigint }>(command);
    const { revision, ...job } = await this.queries.execute(new GetJob(jobId, principal));
    return new Answer(jobView(job), { revision, position });
  }
}
