import { randomUUID } from 'node:crypto';
import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import { service } from '@chancery/kernel';
import { NotifyParty } from '@chancery/notifications';
import { IdentifyParty, NameContact, SetPreferences, ShowContactCode } from '@chancery/parties';
import { eventually } from '@chancery/testing';
import pino from 'pino';
import { MailRunner } from '../../../apps/reactor/src/mail/mail-runner.js';
import { openSmtp, type MailServer } from '../../../apps/reactor/src/mail/smtp.js';
import { Office } from '../documents/office.js';
import { MailBox } from './mail-box.js';

const authorityId = 'riverside';
const program = service('spec', authorityId);
const portal = new URL('https://services.example');
const box = new MailBox();
let office: Office;
let server: MailServer;
let running: Promise<void>;
const stop = new AbortController();

beforeAll(async () => {
  office = await Office.start();
  await box.open();
  server = openSmtp({ url: box.url, from: 'no-reply@office.example' });
  const logger = pino({ level: 'silent' });
  const bus = { execute: (command: object) => office.execute(command) } as unknown as CommandBus;
  const queries = { execute: (query: never) => office.ask(query) } as unknown as QueryBus;
  const onAttempt = (): void => undefined;
  const runner = new MailRunner({ bus, queries, server, portal, logger, onAttempt });
  running = runner.run(stop.signal);
}, 120_000);

afterAll(async () => {
  stop.abort();
  await running;
  server?.close();
  await box.close();
  await office?.stop();
});

beforeEach(() => {
  box.mails.length = 0;
  box.refusing = undefined;
});

const partyWith = async (isEmailVerified: boolean, email = 'mariana@home.example') => {
  const partyId = randomUUID();
  await office.order(IdentifyParty, program, {
    ...{ authorityId, partyId, provider: 'national', assurance: 'high', kind: 'person' },
    ...{ language: 'uk', isEmailVerified },
    person: { partyId, name: 'Mariana Kovalenko', email },
  });
  return partyId;
};

const tell = async (
  partyId: string,
  differing: Partial<NotifyParty['data']> = {},
): Promise<string> => {
  const notificationId = differing.notificationId ?? randomUUID();
  const until = new Date(Date.now() + 3_600_000).toISOString();
  await office.order(NotifyParty as never, program, {
    ...{ notificationId, authorityId, partyId, kind: 'message', matterId: 'a-matter', until },
    ...differing,
  } as never);
  return notificationId;
};

const eventsOf = async (notificationId: string) =>
  (await office.events(`notification-${notificationId}`)).map(({ type }) => type);

const expectEvents = (notificationId: string, ...types: readonly string[]) =>
  eventually(
    async () =>
      expect(await eventsOf(notificationId)).toEqual(types.map((type) => `Notification${type}`)),
    30_000,
  );

/** As if the pause were over: the next attempt is now. */
const endPause = async (notificationId: string): Promise<void> => {
  const at = new Date().toISOString();
  const data = { notificationId, attempts: 1, nextAt: at, at };
  await office.record(`notification-${notificationId}`, [{ type: 'NotificationDeferred', data }]);
};

describe('A mail to a party', () => {
  it('says that something happened and where to look, from a program', async () => {
    const notificationId = await tell(await partyWith(true));
    await expectEvents(notificationId, 'Due', 'Sent');
    expect(box.mails).toHaveLength(1);
    const [mail = ''] = box.mails;
    expect(mail).toContain(`Message-ID: <${notificationId}@office.example>`);
    expect(mail).toContain('From: no-reply@office.example');
    expect(mail).toContain('To: mariana@home.example');
    expect(mail).toContain('Auto-Submitted: auto-generated');
    expect(mail).toContain('List-Unsubscribe: <https://services.example/me/riverside>');
    expect(mail).not.toContain('Kovalenko');
  }, 60_000);

  it('is one, however often it is ordered', async () => {
    const partyId = await partyWith(true);
    const notificationId = await tell(partyId);
    await tell(partyId, { notificationId });
    await expectEvents(notificationId, 'Due', 'Sent');
    await tell(partyId, { notificationId });
    const next = await tell(partyId);
    await expectEvents(next, 'Due', 'Sent');
    expect(box.mails).toHaveLength(2);
  }, 60_000);

  it('waits where the server answers 451, and is sent later', async () => {
    box.refusing = 451;
    const notificationId = await tell(await partyWith(true));
    await expectEvents(notificationId, 'Due', 'Deferred');
    const [, deferred] = await office.events(`notification-${notificationId}`);
    expect(deferred?.data).toMatchObject({ attempts: 1, reply: 451 });
    box.refusing = undefined;
    await endPause(notificationId);
    await expectEvents(notificationId, 'Due', 'Deferred', 'Deferred', 'Sent');
  }, 60_000);

  it('bounces where the server answers 550, and no address is recorded', async () => {
    box.refusing = 550;
    const notificationId = await tell(await partyWith(true, 'gone@home.example'));
    await expectEvents(notificationId, 'Due', 'Bounced');
    const events = await office.events(`notification-${notificationId}`);
    expect(events[1]?.data).toMatchObject({ reply: 550 });
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('gone@');
    await eventually(async () =>
      expect(
        await office.rows(
          `select state, next_at from notification where notification_id = '${notificationId}'`,
        ),
      ).toEqual([{ state: 'bounced', nextAt: null }]),
    );
  }, 60_000);

  it('waits where no server listens, and is sent once one does', async () => {
    const partyId = await partyWith(true);
    await box.close();
    const notificationId = await tell(partyId);
    await expectEvents(notificationId, 'Due', 'Deferred');
    await box.open();
    await endPause(notificationId);
    await expectEvents(notificationId, 'Due', 'Deferred', 'Deferred', 'Sent');
  }, 60_000);

  it('goes to confirmed addresses alone, and to those who want it', async () => {
    await expectEvents(await tell(await partyWith(false)), 'Suppressed');
    await expectEvents(await tell(randomUUID()), 'Suppressed');
    const partyId = await partyWith(true);
    const party = { kind: 'party', id: partyId, authorityId, assurance: 'high' };
    const preferences = { mail: { message: 'never', request: 'never' } };
    const wish = { authorityId, partyId, language: 'en', preferences };
    await office.order(SetPreferences as never, party as never, wish as never);
    await expectEvents(await tell(partyId), 'Suppressed');
    await expectEvents(await tell(partyId, { kind: 'request' }), 'Due', 'Sent');
    expect(box.mails).toHaveLength(1);
    expect(box.mails[0]).toContain('Subject: We need something from you');
  }, 60_000);

  it('is not sent when it comes too late', async () => {
    const until = new Date(Date.now() - 1_000).toISOString();
    await expectEvents(await tell(await partyWith(true), { until }), 'Due', 'Suppressed');
    expect(box.mails).toEqual([]);
  }, 60_000);

  it('holds the digits that prove an address, and goes to that address', async () => {
    const partyId = await partyWith(true);
    const confirmationId = randomUUID();
    const party = { kind: 'party', id: partyId, authorityId, assurance: 'high' };
    const named = { authorityId, partyId, confirmationId, email: 'new@home.example' };
    await office.order(NameContact as never, party as never, named as never);
    const code = { notificationId: confirmationId, kind: 'code', confirmationId } as const;
    await expectEvents(await tell(partyId, code), 'Due', 'Sent');
    const { digits } =
      (await office.ask(new ShowContactCode(authorityId, partyId, confirmationId))) ?? {};
    const [mail = ''] = box.mails;
    expect(mail).toContain('To: new@home.example');
    const text = Buffer.from(mail.slice(mail.indexOf('\r\n\r\n')), 'base64').toString();
    expect(`${mail}${text}`).toContain(digits);
  }, 60_000);
});
