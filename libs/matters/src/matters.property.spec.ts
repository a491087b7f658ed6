import type { CommandBus } from '@nestjs/cqrs';
import fc from 'fast-check';
import {
  clockView,
  documentDecider,
  type Document,
  type DocumentCommand,
} from '@chancery/documents';
import * as documents from '@chancery/documents/examples';
import { DomainError, type Order, type Recorded } from '@chancery/kernel';
import {
  ResumeAfterRequestHandler,
  SuspendForRequestHandler,
} from './commands/stand-for-request.js';
import { clerk, custody, mariana, matterId, matterOpened, program } from './examples.js';
import { SuspendForRequest, type ResumeAfterRequest } from './domain/follow-up.commands.js';
import * as commands from './domain/matter.commands.js';
import { matterDecider } from './domain/matter.decider.js';
import type { MatterEvent } from './domain/matter.events.js';
import type { Matter } from './domain/matter.state.js';
import { standForRequest } from './policies/stand-for-request.policy.js';

/**
 * An office asks a party for things, and the party answers, lets days pass or is asked no more, in any order. The policy
 * carries out at any time later what follows for the term. However late it is: the term is the one of an office in
 * which it is never late, and it stands exactly while an answer is awaited.
 */
const ground = 'completion-asked';
const clockId = 'term';
const lookedClock = { clockId, grounds: { [ground]: {} }, stood: {} };
const looked = { ...custody, clocks: [lookedClock] };
const hourMs = 3_600_000;
const beginning = Date.parse('2026-03-02T12:00:00.000Z');

const kinds = ['request', 'plain', 'answer', 'cancel', 'lapse', 'extend', 'catch-up'] as const;
type Kind = (typeof kinds)[number];
interface Step {
  readonly kind: Kind;
  readonly which: number;
  readonly hours: number;
}

class Office {
  matter: Matter = matterDecider.evolve({ status: 'absent' }, matterOpened);
  document: Document = [
    documents.fact('DocumentReceived'),
    documents.fact('DocumentRegistered'),
  ].reduce<Document>(
    (document, event) => documentDecider.evolve(document, event),
    documentDecider.initialState,
  );
  private readonly waiting: Recorded<MatterEvent>[] = [];
  private count = 0;

  constructor(private readonly isPrompt: boolean) {
    this.toDocument(
      documents.order('StartClock', documents.program, {
        ...{ clockId, role: 'statutory', policyId: 'riverside.permit' },
        startedAt: '2026-03-02T12:00:00.000Z',
      }),
    );
  }

  /** The handlers find here what they order; rules are those of the example. */
  private readonly bus = {
    execute: async (order: Order): Promise<void> => this.toDocument(order as DocumentCommand),
  } as unknown as CommandBus;

  toDocument(order: DocumentCommand): void {
    const { documentId, counting } = documents;
    const prototype = Object.getPrototypeOf(order) as object; // which holds the action
    const of = Object.assign(Object.create(prototype) as DocumentCommand, order, {
      data: { ...order.data, documentId, counting },
    });
    for (const event of documentDecider.decide(this.document, of))
      this.document = documentDecider.evolve(this.document, event);
  }

  async toMatter(order: commands.MatterCommand): Promise<void> {
    for (const event of matterDecider.decide(this.matter, order)) {
      this.matter = matterDecider.evolve(this.matter, event);
      const id = `event-${this.count++}`;
      const metadata = { $correlationId: id, authorityId: 'riverside' };
      this.waiting.push({ ...event, id, metadata } as unknown as Recorded<MatterEvent>);
    }
    if (this.isPrompt) await this.catchUp();
  }

  async catchUp(): Promise<void> {
    for (const event of this.waiting.splice(0)) {
      const react = standForRequest.on[event.type as never] as
        ((event: Recorded<MatterEvent>) => readonly Order[]) | undefined;
      for (const order of react?.(event) ?? []) await this.carryOut(order);
    }
  }

  private carryOut(order: Order): Promise<void> {
    return order instanceof SuspendForRequest
      ? new SuspendForRequestHandler(this.bus).execute(order)
      : new ResumeAfterRequestHandler(this.bus).execute(order as ResumeAfterRequest);
  }

  get clock() {
    if (this.document.situation === 'absent') throw new Error('There is no document.');
    const [clock] = this.document.clocks;
    if (!clock) throw new Error('There is no clock.');
    const { ladder: _, reached: __, ...view } = clockView(clock);
    return view;
  }

  get open() {
    if (this.matter.status === 'absent') return [];
    return this.matter.requests.filter(({ state }) => state === 'open');
  }
}

const until = '2026-12-01T00:00:00.000Z';

const orderOf = (
  office: Office,
  { kind, which }: Step,
  at: string,
): commands.MatterCommand | undefined => {
  const of = { matterId, custody: looked, at };
  const request = office.open[which % Math.max(1, office.open.length)];
  const requestId = request?.requestId ?? '';
  if (kind === 'request' || kind === 'plain') {
    const asked = { requestId: `r-${at}`, items: [{ itemId: '1', text: 'A plan' }], until };
    const grounded = kind === 'request' ? { ground } : {};
    return new commands.RequestInformation({ ...of, ...asked, reason: 'So', ...grounded }, clerk);
  }
  if (!request) return undefined;
  if (kind === 'answer') {
    const answer = { requestId, itemIds: ['1'], isAll: which % 2 === 0, text: 'Here' };
    return new commands.ProvideInformation({ ...of, ...answer }, mariana);
  }
  if (kind === 'cancel')
    return new commands.CancelRequest({ ...of, requestId, reason: 'So' }, clerk);
  return new commands.LapseRequest({ ...of, requestId, at: until }, program);
};

/** Whatever the rules refuse changes nothing in either office. */
const ordered = async (office: Office, step: Step, at: string): Promise<void> => {
  if (step.kind === 'catch-up') return office.catchUp();
  if (step.kind === 'extend') {
    await office.catchUp(); // a head extends what they see
    const by = { amount: 1, unit: 'week' } as const;
    const extension = { clockId, ground: 'needs-study', by, reason: 'So', at };
    try {
      office.toDocument(documents.order('ExtendClock', documents.program, extension));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
    return undefined;
  }
  const order = orderOf(office, step, at);
  if (order && order.type !== 'LapseRequest') await office.toMatter(order);
  return undefined;
};

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    which: fc.nat(3),
    hours: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 25 },
);

it('A term is the same for both sides, however late it is told of requests and answers', async () =>
  fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const [prompt, late] = [new Office(true), new Office(false)];
      let now = beginning;
      for (const step of given) {
        now += step.hours * hourMs;
        const at = new Date(now).toISOString();
        for (const office of [prompt, late]) await ordered(office, step, at);
        const isAwaited = prompt.open.some(({ suspends }) => suspends !== undefined);
        expect(prompt.clock.isSuspended).toBe(isAwaited);
      }
      await late.catchUp();
      expect(late.clock).toEqual(prompt.clock);
    }),
    { numRuns: 200 },
  ));
