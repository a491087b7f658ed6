import { notificationKinds } from '../domain/notification.terms.js';
import { composeMail } from './compose-mail.js';

const of = { authorityId: 'riverside', portal: new URL('https://services.example') };
const matterId = '5d2f2f6a-9a51-4a3e-8a43-7a8f0c1d2e3f';

describe('A mail', () => {
  it('says that something happened and where to look', () =>
    expect(composeMail({ ...of, kind: 'message', language: 'en', matterId })).toEqual({
      subject: 'A message for you',
      text: `There is a message for you in your matter. Read it here:
https://services.example/matters/${matterId}

-- 
This mail was sent by a program. Please do not reply to it. Choose here when we write to you:
https://services.example/me/riverside
`,
      preferences: 'https://services.example/me/riverside',
    }));

  it('is in the language of the party', () =>
    expect(composeMail({ ...of, kind: 'decision', language: 'uk', matterId }).text).toContain(
      'У вашій справі є рішення.',
    ));

  it.each(notificationKinds)('about a %s holds no digits but those of a code', (kind) => {
    const { text } = composeMail({ ...of, kind, language: 'en', digits: '481516' });
    expect(text.includes('481516')).toBe(kind === 'code');
  });
});
