import { deriveId } from '@chancery/event-store';
import { cloudEventOf, type CloudEvent, type PublicEvent } from '@chancery/public-events';
import {
  allowedRateOf,
  outcomeOfAnswer,
  outcomeOfFailure,
  signedHeaders,
  type ConsentKeys,
  type Dialer,
  type Outcome,
  type Secrets,
} from '@chancery/outbound';
import type { SubscriptionRow } from '@chancery/subscriptions';

/** A message as it goes out, and what became of it. */
export interface Sent {
  readonly outcome: Outcome;
  readonly ms: number;
  readonly bytes: number;
}

export interface OutgoingOptions {
  readonly dialer: Dialer;
  readonly secrets: Secrets;
  readonly consents: ConsentKeys;
  /** Where the office is reached, without a slash at the end. */
  readonly publicUrl: string;
  /** Who says that it calls: `WebHook-Request-Origin`. */
  readonly origin: string;
}

/** An event with its number among all that are sent to the endpoint. */
export interface NumberedMessage {
  readonly event: PublicEvent;
  readonly serial: number;
}

/** What an endpoint said: the requests a minute that it allows, or why it does not agree. */
export interface Handshake {
  readonly allowedRate?: number;
  readonly refusal?: string;
  /** It was reached. */
  readonly isAnswered: boolean;
}

interface Message {
  readonly id: string;
  readonly body: string;
  readonly mediaType: string;
}

const messageOf = (event: CloudEvent): Message => ({
  ...{ id: event.id, body: JSON.stringify(event), mediaType: 'application/cloudevents+json' },
});

const requestedRate = '6000';

/** Signs messages and sends them. */
export class Outgoing {
  constructor(private readonly options: OutgoingOptions) {}

  /** Sends events of the office in one message. `replayId` tells that they are sent once more on purpose. */
  send(
    row: SubscriptionRow,
    events: readonly NumberedMessage[],
    replayId: string | undefined,
  ): Promise<Sent> {
    const messages = events.map(({ event, serial }) => ({
      ...{ ...cloudEventOf(event, this.options.publicUrl), serial: String(serial) },
    }));
    const replay = replayId === undefined ? {} : { 'chancery-replay': replayId };
    const [first] = messages;
    if (row.mode === 'single' && first) return this.post(row, messageOf(first), replay);
    const id = deriveId('batch', ...messages.map((message) => message.id));
    const body = JSON.stringify(messages);
    return this.post(row, { id, body, mediaType: 'application/cloudevents-batch+json' }, replay);
  }

  /** A message that tells nothing, by which an owner tries the endpoint out. */
  test(row: SubscriptionRow, testId: string): Promise<Sent & { readonly id: string }> {
    return this.sayHello(row, 'chancery.subscription.test.v1', testId);
  }

  /**
   * Asks the endpoint whether it agrees to be called (CloudEvents HTTP 1.1 Web Hooks, section 4), unless it has told so
   * by the address that it was given, and sends a message that it has to take.
   */
  async handshake(row: SubscriptionRow): Promise<Handshake> {
    const { dialer, consents, origin, publicUrl } = this.options;
    if (row.consent) return this.validate(row, row.consent.allowedRate);
    const { subscriptionId, endpoint, toVerify, revision } = row;
    const terms = { subscriptionId, endpoint, asked: toVerify ?? revision };
    const headers = {
      ...{ 'webhook-request-origin': origin, 'webhook-request-rate': requestedRate },
      'webhook-request-callback': `${publicUrl}/v1/webhook-consents/${consents.make(terms, Date.now())}`,
    };
    try {
      const answer = await dialer.call({ method: 'OPTIONS', url: endpoint, headers });
      const allowed = String(answer.headers['webhook-allowed-origin'] ?? '');
      if (allowed === origin || allowed === '*')
        return this.validate(row, allowedRateOf(answer.headers['webhook-allowed-rate']));
      const refusal = `answered ${answer.status} without WebHook-Allowed-Origin: ${origin}`;
      return { refusal, isAnswered: answer.status < 500 };
    } catch (error) {
      return { refusal: outcomeOfFailure(error).error ?? 'failed', isAnswered: false };
    }
  }

  private async validate(row: SubscriptionRow, allowedRate?: number): Promise<Handshake> {
    const type = 'chancery.subscription.validation.v1';
    const id = deriveId(row.subscriptionId, `validation ${row.revision}`);
    const { outcome } = await this.sayHello(row, type, id);
    if (outcome.verdict !== 'delivered')
      return { refusal: `${outcome.error} to ${type}`, isAnswered: (outcome.status ?? 500) < 500 };
    return { isAnswered: true, ...(allowedRate !== undefined && { allowedRate }) };
  }

  private async sayHello(
    row: SubscriptionRow,
    type: string,
    id: string,
  ): Promise<Sent & { readonly id: string }> {
    const message: CloudEvent = {
      ...{ specversion: '1.0', id, type, time: new Date().toISOString() },
      source: `${this.options.publicUrl}/authorities/${row.authorityId}`,
      subject: `subscriptions/${row.subscriptionId}`,
      datacontenttype: 'application/json',
      data: { subscriptionId: row.subscriptionId },
    };
    return { id, ...(await this.post(row, messageOf(message), {})) };
  }

  private async post(
    row: SubscriptionRow,
    { id, body, mediaType }: Message,
    more: object,
  ): Promise<Sent> {
    const { dialer, secrets, origin } = this.options;
    const now = Date.now();
    const isValid = ({ until }: { readonly until?: string }): boolean =>
      until === undefined || Date.parse(until) > now;
    const ids = row.secrets.filter(isValid).map(({ secretId }) => secretId);
    const keys = await secrets.find(row.subscriptionId, ids);
    const signed = { id, timestamp: Math.floor(now / 1_000), body };
    const headers = {
      ...{ 'content-type': `${mediaType}; charset=utf-8`, 'webhook-request-origin': origin },
      ...{ ...signedHeaders(signed, keys, row.signature), ...more },
    };
    const url = row.endpoint;
    const outcome = await dialer.call({ method: 'POST', url, headers, body }).then(
      (answer) => outcomeOfAnswer(answer, Date.now()),
      (error: unknown) => outcomeOfFailure(error),
    );
    return { outcome, ms: Date.now() - now, bytes: Buffer.byteLength(body) };
  }
}
