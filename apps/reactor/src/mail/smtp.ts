import type { Attempt, Mail } from '@chancery/notifications';
import { createTransport } from 'nodemailer';

/** Takes mails to one mail server. */
export interface MailServer {
  send(
    mail: Omit<Mail, 'preferences'> & Partial<Mail>,
    to: { readonly address: string; readonly notificationId: string },
  ): Promise<Attempt>;
  close(): void;
}

export interface SmtpOptions {
  readonly url: URL;
  /** The address that mails are sent from. */
  readonly from: string;
}

const longestMs = 30_000;

/** A pool of connections to a mail server (RFC 5321). A notification has one Message-ID, however often it is tried. */
export const openSmtp = ({ url, from }: SmtpOptions): MailServer => {
  const transport = createTransport({
    ...{ url: url.href, pool: true, connectionTimeout: longestMs },
    ...{ greetingTimeout: longestMs, socketTimeout: longestMs },
  });
  const host = from.slice(from.lastIndexOf('@') + 1);
  return {
    send: ({ subject, text, preferences }, { address, notificationId }) =>
      transport
        .sendMail({
          ...{ from, to: { name: '', address }, subject, text },
          messageId: `<${notificationId}@${host}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(preferences !== undefined && { 'List-Unsubscribe': `<${preferences}>` }),
          },
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        .then(() => ({ result: 'accepted' }) as const, attemptOf),
    close: () => transport.close(),
  };
};

/** Of the receiver and the mail itself. What the server says of the office or its login is for an operator. */
const ofThisMail = ['RCPT TO', 'DATA'];

/** The code alone is kept: the words of a server repeat the address. */
const attemptOf = (error: unknown): Attempt => {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  const reply = responseCode === undefined ? {} : { reply: responseCode };
  const isFinal = (responseCode ?? 0) >= 500 && ofThisMail.includes(command ?? '');
  return { result: isFinal ? 'refused' : 'unavailable', ...reply };
};
