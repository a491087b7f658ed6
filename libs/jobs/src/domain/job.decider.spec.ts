import { spec } from '@chancery/testing';
import {
  fact,
  items,
  ivan,
  maria,
  pauseJob,
  petro,
  reactor,
  recordProgress,
  resumeJob,
  startJob,
  stopJob,
  stranger,
  yuriy,
} from '../examples.js';
import { PauseJob, RecordProgress, StartJob } from './job.commands.js';
import { jobDecider } from './job.decider.js';
import {
  JobHasEnded,
  JobNotFound,
  JobNotYours,
  JobTooLarge,
  JobWithoutItems,
} from './job.errors.js';

const { given } = spec(jobDecider);
const started = fact('JobStarted');
const listed = fact('JobItemsListed');
const running = [started, listed];
const paused = fact('JobPaused');
const { isToStop: _, ...halted } = paused.data;
const asked = { type: 'JobPaused', data: halted } as const;
const ended = fact('JobEnded');
const named = (many: number): string[] => Array.from({ length: many }, (__, at) => `item-${at}`);

describe('StartJob', () => {
  it('records who ordered it, for whom, and every item before the first is tried', () =>
    given()
      .when(startJob)
      .then(...running));

  it('lists each item once, a thousand at a time', () => {
    const many = named(2_001);
    const order = new StartJob({ ...startJob.data, items: [...many, 'item-0'] }, ivan);
    given()
      .when(order)
      .then(
        fact('JobStarted', { total: 2_001 }),
        fact('JobItemsListed', { items: many.slice(0, 1_000) }),
        fact('JobItemsListed', { from: 1_000, items: many.slice(1_000, 2_000) }),
        fact('JobItemsListed', { from: 2_000, items: ['item-2000'] }),
      );
  });

  it('is refused with more than ten thousand items, and says how many; and without any', () => {
    const order = (list: readonly string[]) =>
      given().when(new StartJob({ ...startJob.data, items: list }, ivan));
    order(named(12_000)).thenRefuse(JobTooLarge, { total: 12_000, most: 10_000 });
    order([]).thenRefuse(JobWithoutItems);
  });

  it('says nothing new when it is given again, and is for one’s own authority', () => {
    given(...running)
      .when(startJob)
      .thenNothing();
    given().when(new StartJob(startJob.data, stranger)).thenRefuse(JobNotYours);
  });
});

describe('RecordProgress', () => {
  it('says what became of the items, and ends the job with the last', () =>
    given(...running)
      .when(recordProgress)
      .then(fact('JobProgressed'), ended));

  it('goes on from where it was', () => {
    const [first, second] = recordProgress.data.results;
    const part = (from: number, results: (typeof first)[]) =>
      new RecordProgress(
        { ...recordProgress.data, from, results: results.flatMap((one) => one ?? []) },
        reactor,
      );
    const progressed = (from: number, results: (typeof first)[]) =>
      fact('JobProgressed', {
        ...{ from, to: from + 1 },
        results: results.flatMap((one) => one ?? []),
      });
    given(...running)
      .when(part(0, [first]))
      .then(progressed(0, [first]));
    given(...running, progressed(0, [first]))
      .when(part(1, [second]))
      .then(progressed(1, [second]), ended);
    given(...running, progressed(0, [first]))
      .when(part(0, [first]))
      .thenNothing();
  });

  it('keeps what was tried before a halt, and then ends a job that is to stop', () => {
    const none = new RecordProgress({ ...recordProgress.data, results: [] }, reactor);
    given(...running, paused)
      .when(none)
      .then(fact('JobEnded', { done: 0, refused: 0, notTried: items.length }));
    given(...running, asked)
      .when(recordProgress)
      .then(fact('JobProgressed'), ended);
    given(...running, paused, ended)
      .when(none)
      .thenNothing();
  });

  it('is for services', () =>
    given(...running)
      .when(new RecordProgress(recordProgress.data, ivan))
      .thenRefuse(JobNotFound));
});

describe('A job is halted', () => {
  it('paused, and resumed', () => {
    given(...running)
      .when(pauseJob)
      .then(asked);
    given(...running, asked)
      .when(pauseJob)
      .thenNothing();
    given(...running, asked)
      .when(resumeJob)
      .then(fact('JobResumed'));
    given(...running)
      .when(resumeJob)
      .thenNothing();
  });

  it('or stopped, for good', () => {
    given(...running)
      .when(stopJob)
      .then(paused);
    given(...running, asked)
      .when(stopJob)
      .then(paused);
    given(...running, paused)
      .when(stopJob)
      .thenNothing();
    for (const order of [pauseJob, resumeJob])
      for (const over of [paused, ended])
        given(...running, over)
          .when(order)
          .thenRefuse(JobHasEnded);
  });

  it('by who ordered it, for whom it was ordered, and who oversees them', () => {
    const by = (who: typeof ivan) => given(...running).when(new PauseJob(pauseJob.data, who));
    for (const who of [ivan, maria, { ...maria, oversees: [] }, reactor]) by(who).then(asked);
    by(petro).thenRefuse(JobNotYours);
    for (const who of [yuriy, stranger]) by(who).thenRefuse(JobNotFound);
    given().when(pauseJob).thenRefuse(JobNotFound);
  });
});
