import { eventually, RunningOffice, type PartyClient } from '@chancery/testing';
import { MailBox } from '../integration/notifications/mail-box.js';
import { openFor } from './followed.js';

interface Me {
  readonly parties: readonly {
    readonly partyId: string;
    readonly email: string;
    readonly emailConfirmed: boolean;
  }[];
}

const digitsIn = (mail: string): string => {
  const text = Buffer.from(mail.slice(mail.indexOf('\r\n\r\n')), 'base64').toString();
  return /\b\d{6}\b/.exec(`${text}\n${mail.slice(mail.indexOf('\r\n\r\n'))}`)?.[0] ?? '';
};

/** With a mail server beside the office. */
describe('What a party is told by mail', () => {
  const box = new MailBox();
  let office: RunningOffice;

  beforeAll(async () => {
    await box.open();
    const env = {
      CHANCERY_SMTP_URL: box.url.href,
      CHANCERY_MAIL_FROM: 'no-reply@riverside.example',
    };
    office = await RunningOffice.start({ env, hasPortal: true });
  }, 240_000);
  afterAll(async () => {
    await office?.stop();
    await box.close();
  });

  const me = async (browser: PartyClient): Promise<Me['parties'][number]> => {
    const [party] = (await browser.get<Me>('/portal/v1/me')).body.parties;
    if (!party) throw new Error('nobody is known here');
    return party;
  };

  const mailsTo = (address: string): readonly string[] =>
    box.mails.filter((mail) => mail.includes(`To: ${address}`));

  /** A letter of the party that the registry has, and that the party follows. */
  const followedBy = async (partyId: string): Promise<string> => {
    const olena = office.as('olena');
    const { body } = await olena.post<{ documentId: string }>('/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'portal', kind: 'letter', subject: 'A permit' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    await openFor(office, { matterId: body.documentId, partyId });
    return body.documentId;
  };

  it('is that there is a message in her matter, and where, but not what it says', async () => {
    const mariana = await office.party('mariana');
    await mariana.open('/me/riverside');
    await mariana.send('/me/riverside/preferences', { language: 'en' });
    const { partyId, email, emailConfirmed } = await me(mariana);
    expect(emailConfirmed).toBe(true);
    const matterId = await followedBy(partyId);
    const words = { text: 'The plot lies in the flood plain' };
    const sent = await office.as('olena').post(`/v1/matters/${matterId}/messages`, words);
    expect([sent.status, sent.body]).toEqual([expect.any(Number), sent.body]);
    expect(sent.status).toBeLessThan(300);
    await eventually(() => expect(mailsTo(email)).toHaveLength(1), 60_000);
    const [mail = ''] = mailsTo(email);
    expect(mail).toContain('Subject: A message for you');
    expect(mail.replaceAll('=\r\n', '')).toContain(`${office.portalUrl}/matters/${matterId}`);
    for (const word of ['flood', 'permit', 'Kovalenko', 'Olena', partyId])
      expect(mail).not.toContain(word);
  }, 240_000);

  it('is the code by which an address becomes hers', async () => {
    const iryna = await office.party('iryna');
    await iryna.open('/me/riverside');
    await iryna.send('/me/riverside/contact', { email: 'iryna@home.example' });
    await eventually(() => expect(mailsTo('iryna@home.example')).toHaveLength(1), 60_000);
    const digits = digitsIn(mailsTo('iryna@home.example')[0] ?? '');
    await iryna.send('/me/riverside/confirmation', { digits });
    expect(await me(iryna)).toMatchObject({ email: 'iryna@home.example', emailConfirmed: true });
  }, 240_000);
});
