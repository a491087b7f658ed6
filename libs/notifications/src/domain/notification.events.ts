import type { NotificationKind, SuppressionReason, Told } from './notification.terms.js';

/** What every event of a notification carries. */
interface OfNotification {
  readonly notificationId: string;
  /** The instant of the action, ISO 8601 in UTC. */
  readonly at: string;
}

/** A mail has to be sent. */
export interface NotificationDue {
  readonly type: 'NotificationDue';
  readonly data: OfNotification & Told;
}

/** No mail is sent. The party finds the same at the portal. */
export interface NotificationSuppressed {
  readonly type: 'NotificationSuppressed';
  readonly data: OfNotification & {
    readonly authorityId: string;
    readonly partyId: string;
    readonly kind: NotificationKind;
    readonly reason: SuppressionReason;
  };
}

/** The mail server has taken the mail. Whether somebody read it is not known. */
export interface NotificationSent {
  readonly type: 'NotificationSent';
  readonly data: OfNotification;
}

/** The mail server could not be reached, or could not take the mail yet. */
export interface NotificationDeferred {
  readonly type: 'NotificationDeferred';
  readonly data: OfNotification & {
    /** How often it was tried. */
    readonly attempts: number;
    readonly nextAt: string;
    /** Code of the mail server; none where it was not reached. */
    readonly reply?: number;
  };
}

/** The mail server refused the mail for good, or never took it. */
export interface NotificationBounced {
  readonly type: 'NotificationBounced';
  readonly data: OfNotification & { readonly reply?: number };
}

export type NotificationEvent =
  | NotificationDue
  | NotificationSuppressed
  | NotificationSent
  | NotificationDeferred
  | NotificationBounced;
