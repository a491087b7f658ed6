import type { Content, Grant } from '@chancery/kernel';
import { deriveId } from '@chancery/event-store';
import { cloudEventOf, type CloudEvent, type PublicEvent } from '@chancery/public-events';
import {
  outcomeOfAnswer,
  outcomeOfFailure,
  signedHeaders,
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
  /** Where the office is reached, without a slash at the end. */
  readonly publicUrl: string;
  /** Who says that it calls: `WebHook-Request-Origin`. */
  readonly origin: string;
}

/** What a subscription may be sent now. */
export interface Reading {
  readonly grants: readonly Grant[];
  readonly content: Content;
}

const mediaType = 'application/cloudevents+json; charset=utf-8';
const requestedRate = '6000';

/** Signs messages and sends them. */
export class Outgoing {
  constructor(private readonly options: OutgoingOptions) {}

  /** Sends an event of the office. `replayId` tells that it is sent once more on purpose. */
  send(
    row: SubscriptionRow,
    event: PublicEvent,
    more: { readonly serial: number; readonly replayId?: string | undefined },
  ): Promise<Sent> {
    const serial = String(more.serial);
    const message = { ...cloudEventOf(event, this.options.publicUrl), serial };
    return this.post(row, message, {
      ...(more.replayId !== undefined && { 'chancery-replay': more.replayId }),
    });
  }

  /** A message that tells nothing, by which an owner tries the endpoint out. */
  test(row: SubscriptionRow, testId: string): Promise<Sent & { readonly id: string }> {
    return this.sayHello(row, 'chancery.subscription.test.v1', testId);
  }

  /**
   * Asks the endpoint whether it agrees to be called (CloudEvents HTTP 1.1 Web Hooks, section 4), and sends a message
   * that it has to take. Answers the requests a minute that it allows, or why it does not agree.
   */
  async askForConsent(
    row: SubscriptionRow,
  ): Promise<{ readonly allowedRate?: number; readonly refusal?: string }> {
    const { dialer, origin } = this.options;
    const asked = { 'webhook-request-origin': origin, 'webhook-request-rate': requestedRate };
    try {
      const call = { method: 'OPTIONS' as const, url: row.endpoint, headers: asked };
      const { status, headers } = await dialer.call(call);
      const allowed = String(headers['webhook-allowed-origin'] ?? '');
      if (allowed !== origin && allowed !== '*')
        return { refusal: `answered ${status} without WebHook-Allowed-Origin: ${origin}` };
      const type = 'chancery.subscription.validation.v1';
      const id = deriveId(row.subscriptionId, `validation ${row.revision}`);
      const { outcome } = await this.sayHello(row, type, id);
      if (outcome.verdict !== 'delivered') return { refusal: `${outcome.error} to ${type}` };
      const rate = Number(headers['webhook-allowed-rate']);
      return rate >= 1 ? { allowedRate: Math.min(Math.floor(rate), 1e9) } : {};
    } catch (error) {
      return { refusal: outcomeOfFailure(error).error ?? 'failed' };
    }
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
    return { id, ...(await this.post(row, message, {})) };
  }

  private async post(row: SubscriptionRow, message: CloudEvent, more: object): Promise<Sent> {
    const { dialer, secrets, origin } = this.options;
    const now = Date.now();
    const isValid = ({ until }: { readonly until?: string }): boolean =>
      until === undefined || Date.parse(until) > now;
    const ids = row.secrets.filter(isValid).map(({ secretId }) => secretId);
    const keys = await secrets.find(row.subscriptionId, ids);
    const body = JSON.stringify(message);
    const signed = { id: message.id, timestamp: Math.floor(now / 1_000), body };
    const headers = {
      ...{ 'content-type': mediaType, 'webhook-request-origin': origin },
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
