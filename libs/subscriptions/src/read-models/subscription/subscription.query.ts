import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { holds, type Principal } from '@chancery/kernel';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import {
  CountSubscriptions,
  FindChangedSubscriptions,
  FindDecidedLetters,
  GetSubscription,
  ListDeadLetters,
  ListSubscriptions,
} from '../../subscriptions.messages.js';
import { mayDirect } from '../../domain/rights.js';
import { subscriptionStream } from '../../domain/subscription.decider.js';
import { SubscriptionNotFound } from '../../domain/subscription.errors.js';
import type { KnownSubscription } from '../../domain/subscription.state.js';
import type { DeadLetterRow, SubscriptionRow } from './subscription.row.js';

type LoadedSubscription = KnownSubscription & {
  readonly subscriptionId: string;
  readonly revision: number;
};

const loadKnown = async (
  runner: CommandRunner,
  { subscriptionId, by }: { readonly subscriptionId: string; readonly by: Principal },
): Promise<LoadedSubscription> => {
  const { state, revision } = await runner.load(subscriptionStream, subscriptionId);
  if (state.status === 'absent' || !mayDirect(by, state.applicationId))
    throw new SubscriptionNotFound(subscriptionId);
  return { ...state, subscriptionId, revision };
};

@QueryHandler(GetSubscription)
export class GetSubscriptionHandler implements IQueryHandler<GetSubscription> {
  constructor(private readonly runner: CommandRunner) {}

  execute(query: GetSubscription): Promise<LoadedSubscription> {
    return loadKnown(this.runner, query);
  }
}

const readable = `
  select * from subscription
  where ($1::text is null or application_id = $1) and ($2::text is null or authority_id = $2)
    and ($3::timestamptz is null or (created_at, subscription_id) < ($3, $4))
  order by created_at desc, subscription_id desc
  limit $5`;

@QueryHandler(ListSubscriptions)
export class ListSubscriptionsHandler implements IQueryHandler<ListSubscriptions> {
  constructor(private readonly store: ReadStore) {}

  async execute({ by, page }: ListSubscriptions): Promise<RowPage<SubscriptionRow>> {
    if (by.kind === 'officer' && !holds(by, 'administrator')) return { rows: [] };
    const [createdAt = null, subscriptionId = ''] = page.after ?? [];
    const application = by.kind === 'application' ? by.id : null;
    const authority = by.kind === 'officer' ? by.authorityId : null;
    return findPage(
      page.limit,
      (most) =>
        this.store.query(readable, [application, authority, createdAt, subscriptionId, most]),
      (row) => [row.createdAt, row.subscriptionId],
    );
  }
}

@QueryHandler(CountSubscriptions)
export class CountSubscriptionsHandler implements IQueryHandler<CountSubscriptions> {
  constructor(private readonly store: ReadStore) {}

  async execute({ applicationId }: CountSubscriptions): Promise<number> {
    const row = await this.store.one<{ count: number }>(
      `select count(*) from subscription where application_id = $1 and status <> 'ended'`,
      [applicationId],
    );
    return row?.count ?? 0;
  }
}

@QueryHandler(ListDeadLetters)
export class ListDeadLettersHandler implements IQueryHandler<ListDeadLetters> {
  constructor(
    private readonly store: ReadStore,
    private readonly runner: CommandRunner,
  ) {}

  async execute(query: ListDeadLetters): Promise<RowPage<DeadLetterRow>> {
    await loadKnown(this.runner, query);
    const [index = -1] = query.page.after ?? [];
    return findPage(
      query.page.limit,
      (most) =>
        this.store.query<DeadLetterRow>(
          'select * from dead_letter where subscription_id = $1 and index > $2 order by index limit $3',
          [query.subscriptionId, index, most],
        ),
      (row) => [row.index],
    );
  }
}

@QueryHandler(FindChangedSubscriptions)
export class FindChangedSubscriptionsHandler implements IQueryHandler<FindChangedSubscriptions> {
  constructor(private readonly store: ReadStore) {}

  execute({ after }: FindChangedSubscriptions): Promise<readonly SubscriptionRow[]> {
    return this.store.query('select * from subscription where changed > $1 order by changed', [
      after,
    ]);
  }
}

@QueryHandler(FindDecidedLetters)
export class FindDecidedLettersHandler implements IQueryHandler<FindDecidedLetters> {
  constructor(private readonly store: ReadStore) {}

  execute({ subscriptionId }: FindDecidedLetters): Promise<readonly DeadLetterRow[]> {
    return this.store.query(
      `select * from dead_letter where subscription_id = $1 and state <> 'waiting'`,
      [subscriptionId],
    );
  }
}
