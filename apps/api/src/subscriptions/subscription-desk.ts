import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Answer, InvalidRequest, type Requester } from '@chancery/http';
import type { CommandContext, Order, Principal } from '@chancery/kernel';
import { Secrets, toldSecret } from '@chancery/outbound';
import {
  CreateSubscription,
  GetSubscription,
  RotateSecret,
  type KnownSubscription,
} from '@chancery/subscriptions';
import type { SecretAnswer, SubscriptionAnswer } from './subscription.answers.js';
import { subscriptionOf } from './subscription-view.js';
import { SubscriptionFacts } from './subscription-facts.js';
import type { CreateSubscriptionBody, EventFilterBody } from './subscription.bodies.js';

type CommandClass<Data> = new (data: Data, by: Principal, context?: CommandContext) => Order;
type Known = KnownSubscription & { readonly subscriptionId: string; readonly revision: number };

const usual = {
  content: 'thin',
  mode: 'single',
  parallelism: 4,
  signature: 'v1',
  onDeadLetter: 'hold-document',
} as const;
const day = 86_400_000;

/** Sends commands to subscriptions, and their secrets to those who may know them. */
@Injectable()
export class SubscriptionDesk {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
    private readonly secrets: Secrets,
    readonly facts: SubscriptionFacts,
  ) {}

  async create(body: CreateSubscriptionBody, caller: Requester): Promise<Answer<SecretAnswer>> {
    const { applicationId = caller.principal.id, from = 'now', filter = {}, ...rest } = body;
    const [subscriptionId, secretId] = [caller.newId('subscription'), caller.newId('secret')];
    await this.facts.demandTarget(body.endpoint);
    const data = {
      ...{
        subscriptionId,
        applicationId,
        secretId,
        ...usual,
        ...rest,
        filter: this.filterOf(filter),
      },
      readable: await this.facts.readable(applicationId),
      others: await this.facts.countOf(applicationId),
      fromIndex: await this.facts.indexOf(from),
    };
    const told = { subscriptionId, secretId, kind: data.signature };
    return this.withSecret(CreateSubscription, caller, data, told);
  }

  /** Signs with a new secret; the one before stays valid for a day, or as long as was asked. */
  async rotate(
    subscriptionId: string,
    previousUntil: string | undefined,
    caller: Requester,
  ): Promise<Answer<SecretAnswer>> {
    const { signature: kind } = await this.find(subscriptionId, caller);
    const until = previousUntil ?? new Date(Date.parse(caller.at) + day).toISOString();
    if (Date.parse(until) > Date.parse(caller.at) + 7 * day)
      throw new InvalidRequest('previousUntil lies more than 7 days ahead.');
    const secretId = caller.newId('secret');
    const data = { subscriptionId, secretId, previousUntil: until };
    return this.withSecret(RotateSecret, caller, data, { subscriptionId, secretId, kind });
  }

  /** Gives a command and answers the subscription as it is then. */
  async order<Data extends { readonly at: string }>(
    Command: CommandClass<Data>,
    caller: Requester,
    data: Omit<Data, 'at'> & { readonly subscriptionId: string },
  ): Promise<Answer<SubscriptionAnswer>> {
    const position = await this.give(Command, caller, data);
    const { revision, ...known } = await this.find(data.subscriptionId, caller);
    return new Answer(subscriptionOf(known), { revision, position });
  }

  find(subscriptionId: string, { principal }: Requester): Promise<Known> {
    return this.queries.execute(new GetSubscription(subscriptionId, principal));
  }

  filterOf(filter: EventFilterBody): EventFilterBody {
    return JSON.parse(JSON.stringify(filter)) as EventFilterBody;
  }

  /** Only secrets that are still valid are kept. */
  async forgetOthers(subscriptionId: string, caller: Requester): Promise<void> {
    const { secrets } = await this.find(subscriptionId, caller);
    await this.secrets.keepOnly(
      subscriptionId,
      secrets.map(({ secretId }) => secretId),
    );
  }

  /** The secret is kept before anybody is told that it is one. */
  private async withSecret<Data extends { readonly at: string }>(
    Command: CommandClass<Data>,
    caller: Requester,
    data: Omit<Data, 'at'>,
    { subscriptionId, secretId, kind }: ToldSecret,
  ): Promise<Answer<SecretAnswer>> {
    const secret = await this.secrets.make(subscriptionId, secretId);
    const position = await this.give(Command, caller, data);
    const { revision } = await this.find(subscriptionId, caller);
    const body = { subscriptionId, secretId, ...toldSecret(secret, kind) };
    return new Answer(body, { revision, position });
  }

  private async give<Data extends { readonly at: string }>(
    Command: CommandClass<Data>,
    { principal, context, at }: Requester,
    data: Omit<Data, 'at'>,
  ): Promise<bigint> {
    const command = new Command({ ...data, at } as Data, principal, context);
    const { position } = await this.bus.execute<Order, { readonly position: bigint }>(command);
    return position;
  }
}

interface ToldSecret {
  readonly subscriptionId: string;
  readonly secretId: string;
  readonly kind: 'v1' | 'v1a' | 'both';
}
