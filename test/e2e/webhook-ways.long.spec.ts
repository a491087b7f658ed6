import { HTTP, type CloudEvent } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { eventually } from '@chancery/testing';
import { MailBox } from '../integration/notifications/mail-box.js';
import { WebhookOffice, type CreatedSubscription } from './webhook-office.js';
import { WebhookTarget } from './webhook-target.js';

const renewAfterSeconds = 20;
const contact = 'events@own.portal.example';

/** How endpoints agree, how many events a message holds, and who is told when nothing can be delivered. */
describe('webhooks', () => {
  const box = new MailBox();
  let own: WebhookOffice;
  let target: WebhookTarget;
  const targets: WebhookTarget[] = [];

  beforeAll(async () => {
    await box.open();
    own = await WebhookOffice.start({
      CHANCERY_WEBHOOK_RENEW_AFTER: `${renewAfterSeconds}s`,
      CHANCERY_SMTP_URL: box.url.href,
      CHANCERY_MAIL_FROM: 'no-reply@riverside.example',
    });
  }, 120_000);
  afterAll(async () => {
    await Promise.all(targets.map((each) => each.stop()));
    await own?.stop();
    await box.close();
  });
  beforeEach(async () => {
    target = await new WebhookTarget().start();
    targets.push(target);
  });

  const sequencesOf = (documentId: string): number[] =>
    target.events
      .filter(({ subject }) => subject === `documents/${documentId}`)
      .map(({ sequence }) => Number(sequence));

  it('bring many events in one message where that is wished, and find out one that is refused', async () => {
    const created = await own.subscribed(target.url, { mode: 'batch' });
    const one = `subscriptions/${created.subscriptionId}`;
    await own.order(`${one}/pause`);
    const documents = await Promise.all([own.received(), own.received(), own.received()]);
    for (const documentId of documents) await own.noted(documentId);
    const [bad = ''] = documents;
    let isMended = false;
    target.answering = ({ events }) =>
      !isMended &&
      events.some(({ subject, sequence }) => subject.endsWith(bad) && sequence === '0000000002')
        ? 422
        : undefined;
    await own.order(`${one}/resumption`);
    await eventually(() => expect(target.events).toHaveLength(5), 20_000);
    await own.becomes(created.subscriptionId, { parked: 1 });
    isMended = true;
    await eventually(() => expect(target.events).toHaveLength(6), 30_000);
    for (const documentId of documents) expect(sequencesOf(documentId)).toEqual([1, 2]);
    const batches = target.taken.filter(({ body }) => body.startsWith('['));
    expect(Math.max(...batches.map(({ events }) => events.length))).toBeGreaterThan(1);
    const receiver = new Webhook(created.secret);
    for (const { headers, body } of batches) {
      receiver.verify(body, headers);
      const read = HTTP.toEvent({ headers, body }) as CloudEvent[];
      for (const event of read) expect(event.validate()).toBe(true);
    }
    const serials = target.events.map(({ serial }) => Number(serial)).sort((a, b) => a - b);
    expect(serials).toEqual([1, 2, 3, 4, 5, 6]);
    await own.ended(created);
  }, 90_000);

  it('begin when an endpoint agrees later, by the address that it was told', async () => {
    target.agrees = false;
    const { subscriptionId } = await own.order<CreatedSubscription>('subscriptions', {
      endpoint: target.url,
    });
    const shown = () => own.portal.get<object>(`/v1/subscriptions/${subscriptionId}`);
    await eventually(async () => {
      const reason = expect.stringContaining('without WebHook-Allowed-Origin') as string;
      expect((await shown()).body).toMatchObject({ status: 'unverified', reason });
    }, 20_000);
    const callback = String(target.asked[0]?.['webhook-request-callback']);
    expect(callback).toMatch(new RegExp(`^${own.office.url}/v1/webhook-consents/[\\w-]+$`));
    const agree = (url: string, method = 'POST') =>
      fetch(url, { method, headers: { 'webhook-allowed-rate': '600' } });
    const forged = await agree(`${callback.slice(0, -2)}AA`);
    expect([forged.status, await forged.json()]).toMatchObject([
      410,
      { code: 'consent-not-usable' },
    ]);
    expect((await agree(callback)).status).toBe(204);
    await own.becomes(subscriptionId, { status: 'active' });
    expect(target.taken[0]?.event.type).toBe('chancery.subscription.validation.v1');
    expect((await agree(callback, 'GET')).status).toBe(410);
    const documentId = await own.received();
    await eventually(() => expect(sequencesOf(documentId)).toEqual([1]), 20_000);
    await own.portal.delete(`/v1/subscriptions/${subscriptionId}`);
  }, 60_000);

  it('stop when an endpoint that is asked again does not agree any more', async () => {
    const created = await own.subscribed(target.url);
    const before = target.asked.length;
    await eventually(() => expect(target.asked.length).toBeGreaterThan(before), 60_000);
    await own.becomes(created.subscriptionId, { status: 'active' });
    target.agrees = false;
    await eventually(async () => {
      const { body } = await own.portal.get(`/v1/subscriptions/${created.subscriptionId}`);
      expect(body).toMatchObject({ status: 'unverified' });
    }, 60_000);
    const documentId = await own.received();
    target.agrees = true;
    await own.order(`subscriptions/${created.subscriptionId}/verification`);
    await eventually(() => expect(sequencesOf(documentId)).toEqual([1]), 20_000);
    await own.ended(created);
  }, 150_000);

  it('tell a mailbox of the service when its endpoint is away for an hour, and lose nothing', async () => {
    const created = await own.subscribed(target.url, { contact });
    await target.stop();
    const documentId = await own.received();
    await own.becomes(created.subscriptionId, { circuit: { isOpen: true } });
    await own.change(
      `UPDATE delivery_progress SET opened_at = opened_at - interval '61 minutes', next_probe_at = now()
       WHERE line_id = $1`,
      [created.subscriptionId],
    );
    await eventually(() => {
      const told = box.mails.filter((mail) => mail.includes(`To: ${contact}`));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain('Events cannot be delivered (1 hour)');
    }, 60_000);
    await target.start();
    await eventually(() => expect(sequencesOf(documentId)).toEqual([1]), 60_000);
    await own.ended(created);
  }, 150_000);

  it('send a dead letter once more when its owner says so, and what waited behind it', async () => {
    const created = await own.subscribed(target.url);
    const one = `subscriptions/${created.subscriptionId}`;
    const documentId = await own.received();
    await eventually(() => expect(sequencesOf(documentId)).toEqual([1]), 20_000);
    target.answering = ({ event }) => (event.sequence === '0000000002' ? 422 : undefined);
    await own.noted(documentId);
    await own.noted(documentId);
    await own.becomes(created.subscriptionId, { parked: 2 });
    await own.change(
      `UPDATE delivery_parked SET attempts = 9, next_at = now() + interval '3 seconds'
       WHERE line_id = $1 AND attempts > 0`,
      [created.subscriptionId],
    );
    await own.becomes(created.subscriptionId, { parked: 2, dead: 1 });
    const letters = await own.portal.get<{ items: { index: number }[] }>(`/v1/${one}/dead-letters`);
    expect(letters.body.items).toMatchObject([{ attempts: 10, status: 422, state: 'waiting' }]);
    target.answering = () => undefined;
    await own.order(`${one}/dead-letters/${letters.body.items[0]?.index}/redelivery`);
    await eventually(() => expect(sequencesOf(documentId)).toEqual([1, 2, 3]), 30_000);
    await own.becomes(created.subscriptionId, { parked: 0, dead: 0 });
    await own.ended(created);
  }, 120_000);
});
