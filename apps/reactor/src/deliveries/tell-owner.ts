import { deriveId } from '@chancery/event-store';
import type { Away, SubscriptionRow } from '@chancery/subscriptions';
import type { Logger } from 'pino';
import type { MailServer } from '../mail/smtp.js';

/** Tells the operator by the log, and who looks after an endpoint by a mail, for how long it has been away. */
export const ownerTeller =
  (server: MailServer | undefined, logger: Logger) =>
  async (row: SubscriptionRow, away: Away): Promise<void> => {
    const { subscriptionId, applicationId, contact } = row;
    logger.warn({ subscriptionId, applicationId, ...away }, 'an endpoint is away');
    if (!server || contact === null) return;
    const notificationId = deriveId(subscriptionId, 'away', away.since, String(away.hours));
    const { result } = await server.send(mailOf(row, away), { address: contact, notificationId });
    if (result !== 'accepted') logger.warn({ subscriptionId, result }, 'its owner was not told');
  };

/** What the owner of an endpoint is told. */
export const mailOf = (
  { subscriptionId, endpoint }: Pick<SubscriptionRow, 'subscriptionId' | 'endpoint'>,
  { since, hours }: Away,
): { readonly subject: string; readonly text: string } => ({
  subject: `Events cannot be delivered (${hours === 1 ? '1 hour' : `${hours} hours`})`,
  text: [
    `The endpoint ${endpoint} could not be reached since ${since}.`,
    'Nothing is lost. Events are sent, in order, as soon as it answers again.',
    `Subscription: ${subscriptionId}`,
    '',
  ].join('\n'),
});
