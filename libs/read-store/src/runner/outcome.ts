/** What came of one stream whose parked events were to be applied. */
export type StreamOutcome =
  | { readonly kind: 'applied'; readonly stream: string; readonly events: number }
  | { readonly kind: 'nothing-parked'; readonly stream: string }
  | {
      readonly kind: 'failed-again';
      readonly stream: string;
      readonly revision: number;
      readonly error: string;
    };

/** What came of a request to whoever leads a group. */
export type Outcome =
  | { readonly kind: 'building'; readonly generation: number }
  | { readonly kind: 'going-back' }
  | { readonly kind: 'no-earlier-generation' }
  | { readonly kind: 'not-live' }
  | { readonly kind: 'reset' }
  | {
      readonly kind: 'retried';
      /** The event that was left out for good, where one was to be skipped. */
      readonly skipped?: { readonly revision: number; readonly eventType: string };
      readonly streams: readonly StreamOutcome[];
    };
