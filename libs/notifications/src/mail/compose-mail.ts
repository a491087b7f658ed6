import { sayPortal, type Locale } from '@chancery/words';
import type { Told } from '../domain/notification.terms.js';

/** What a mail says. `preferences` is the page where the party chooses when it gets mails. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly preferences: string;
}

export interface MailContent extends Pick<Told, 'authorityId' | 'kind' | 'matterId'> {
  readonly language: Locale;
  /** Where browsers find the portal. */
  readonly portal: URL;
  /** The code for an address: only the mail that proves the address has one. */
  readonly digits?: string;
}

/** Says that something happened and where to look: nothing of what, no name, and no key to it. */
export const composeMail = ({
  authorityId,
  kind,
  matterId,
  language,
  portal,
  digits = '',
}: MailContent): Mail => {
  const preferences = new URL(`/me/${authorityId}`, portal).href;
  const place = matterId === undefined ? preferences : new URL(`/matters/${matterId}`, portal).href;
  const lines = [
    sayPortal(language, `portal.mail.${kind}.text`, { digits }),
    place,
    '',
    '-- ',
    sayPortal(language, 'portal.mail.foot'),
    preferences,
  ];
  const subject = sayPortal(language, `portal.mail.${kind}.subject`);
  return { subject, text: `${lines.join('\n')}\n`, preferences };
};
