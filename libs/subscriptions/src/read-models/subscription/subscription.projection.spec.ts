import type { Recorded } from '@chancery/kernel';
import { fact } from '../../examples.js';
import type { SubscriptionEvent } from '../../domain/subscription.events.js';
import { subscriptionProjection } from './subscription.projection.js';

const changesOf = (event: SubscriptionEvent, position = 1n, revision = 0) => {
  const project = subscriptionProjection.on[event.type] as
    ((event: Recorded<SubscriptionEvent>) => readonly object[]) | undefined;
  return project?.({ ...event, position, revision } as Recorded<SubscriptionEvent>) ?? [];
};

describe('The list of subscriptions', () => {
  it('has a row for each, from where events are sent', () =>
    expect(changesOf(fact('SubscriptionCreated'), 7n)).toMatchObject([
      {
        ...{ kind: 'upsert', table: 'subscription' },
        set: { status: 'unverified', toVerify: 0, placedIndex: 17_044, placed: 0, changed: 7 },
      },
    ]));

  it('tells who sends of every change', () => {
    const { SubscriptionCreated: _, ...later } = subscriptionProjection.on;
    for (const type of Object.keys(later) as SubscriptionEvent['type'][])
      expect(changesOf(fact(type), 9n, 4)[0]).toMatchObject({
        ...{ kind: 'update', set: { changed: 9, revision: 4 } },
      });
  });

  it('tells since when an endpoint has agreed, unless it has withdrawn that', () => {
    const { at: verifiedAt } = fact('EndpointVerified').data;
    expect(changesOf(fact('EndpointVerified'))[0]).toMatchObject({ set: { verifiedAt } });
    const withdrawn = fact('EndpointRefused', { isWithdrawn: true });
    expect(changesOf(withdrawn)[0]).toMatchObject({
      set: { status: 'unverified', verifiedAt: null },
    });
    expect(changesOf(fact('EndpointRefused'))[0]).not.toHaveProperty('set.status');
  });

  it('has what could not be delivered, and what was decided about it', () => {
    expect(changesOf(fact('DeliveryDeadLettered'))[1]).toMatchObject({ set: { state: 'waiting' } });
    expect(changesOf(fact('DeadLetterDiscarded'))[1]).toMatchObject({
      set: { state: 'discarded', reason: 'Entered by hand' },
    });
    expect(changesOf(fact('DeadLetterRedelivered'))[1]).toMatchObject({
      set: { state: 'redelivered' },
    });
  });
});
