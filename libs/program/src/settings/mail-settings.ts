import { mailAddress, mailServer } from './kinds.js';
import type { Setting } from './setting.js';

/** Settings of the mails that tell parties where to look. */
export const mailSettings = {
  CHANCERY_SMTP_URL: {
    kind: mailServer,
    meaning:
      'mail server for the mails to parties: `smtps://user:password@host:465`; set with `CHANCERY_MAIL_FROM`',
    without: 'no mail is sent',
    setWith: 'CHANCERY_MAIL_FROM',
    isSecret: true,
    readBy: ['reactor'],
  },
  CHANCERY_MAIL_FROM: {
    kind: mailAddress,
    meaning: 'sender of these mails: `no-reply@office.example`',
    without: 'no mail is sent',
    readBy: ['reactor'],
  },
} as const satisfies Readonly<Record<string, Setting>>;
