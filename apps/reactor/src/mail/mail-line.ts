import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { attemptResults } from '@chancery/notifications';
import type { ProgramMetrics, SettingsOf } from '@chancery/program';
import { ReadStore } from '@chancery/read-store';
import type { Logger } from 'pino';
import { whileLeading } from '../while-leading.js';
import { MailRunner } from './mail-runner.js';
import { openSmtp, type SmtpOptions } from './smtp.js';

interface Around {
  readonly smtp: SmtpOptions | undefined;
  /** Where browsers find the portal. */
  readonly portal: URL;
  readonly logger: Logger;
  readonly metrics: ProgramMetrics;
  readonly signal: AbortSignal;
}

/** Undefined where no mail server is set up. */
export const smtpOf = ({
  CHANCERY_SMTP_URL: url,
  CHANCERY_MAIL_FROM: from,
}: SettingsOf<'reactor'>): SmtpOptions | undefined =>
  url && from !== undefined ? { url, from } : undefined;

/** Sends mails to parties for as long as this reactor leads it. Without a mail server what is due stays due. */
export const runMail = async (
  app: INestApplicationContext,
  { smtp, portal, logger, metrics, signal }: Around,
): Promise<void> => {
  const attempts = metrics.counter(
    'chancery_notifications_total',
    'Mails to parties: accepted, unavailable (tried again), refused, or pointless (not sent).',
    ['outcome'],
  );
  for (const outcome of attemptResults) attempts.inc({ outcome }, 0);
  if (!smtp) return;
  const server = openSmtp(smtp);
  const runner = new MailRunner({
    ...{ bus: app.get(CommandBus), queries: app.get(QueryBus), server, portal, logger },
    onAttempt: (outcome) => attempts.inc({ outcome }),
  });
  await whileLeading(app.get(ReadStore), {
    name: 'runner mail',
    run: (leading) => runner.run(leading),
    onError: (error) => logger.warn({ err: error }, 'the sending of mails begins again'),
    signal,
  });
  server.close();
};
