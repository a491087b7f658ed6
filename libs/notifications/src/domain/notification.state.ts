import type { Told } from './notification.terms.js';

/** Over: sent, bounced or suppressed. */
export type Notification =
  | { readonly status: 'absent' | 'over' }
  | (Told & { readonly status: 'waiting'; readonly attempts: number; readonly nextAt: string });
