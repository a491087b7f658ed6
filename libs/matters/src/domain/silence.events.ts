import type * as terms from './matter.terms.js';

/** Facts of terms that end without a decision, and of questions why it takes so long. */
type Fact<Type extends string, Data extends object> = {
  readonly type: Type;
  readonly data: terms.OfMatter & Data;
};

/** Its `at` is the instant at which the term ended, however late it is recorded. */
export type SilenceTookEffect = Fact<
  'SilenceTookEffect',
  {
    readonly clockId: string;
    readonly effect: terms.Silence;
    readonly policyId: string;
    readonly policyVersion: number;
    readonly basis: string;
    /** The first instant at which an approval by silence can be revoked no more. */
    readonly revocableUntil?: string;
  }
>;
export type DeemedApprovalRevoked = Fact<
  'DeemedApprovalRevoked',
  { readonly words: terms.SealedText; readonly basis: string }
>;
export type DelayQuestioned = Fact<
  'DelayQuestioned',
  terms.WaitsAt & { readonly questionId: string; readonly partyId: string; readonly until: string }
>;
export type DelayExplained = Fact<
  'DelayExplained',
  { readonly questionId: string; readonly words: terms.SealedText }
>;

export type SilenceEvent =
  SilenceTookEffect | DeemedApprovalRevoked | DelayQuestioned | DelayExplained;
