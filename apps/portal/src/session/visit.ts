import type { Locale } from '@chancery/words';

/** What of a request a visitor is made from. */
export interface Visit {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
  readonly correlationId: string;
  /** The prefix of the address of whoever asks; kept nowhere as it is. */
  readonly network: string;
  readonly language: Locale;
  /** The party for whom the visitor acts in this request alone. */
  readonly actingFor: string | undefined;
}
