import type { Place } from './place.js';

/** What a step of a route asks for. */
export const acts = ['concur', 'approve', 'sign'] as const;
export type Act = (typeof acts)[number];

/** How strong a signature has to be: a click, one by a trusted certificate, one that a verifier calls qualified. */
export const signatureLevels = ['simple', 'advanced', 'qualified'] as const;
export type SignatureLevel = (typeof signatureLevels)[number];

/**
 * Which acts of the route before count again: none, all if the text and the subject are the same, or those of the
 * stages before the one that refused. A signature never counts again.
 */
export const keeps = ['none', 'same-text', 'before-refusal'] as const;
export type Keep = (typeof keeps)[number];

/** The head of the unit that has the document in hand when the route starts. */
export const headOfCustody = 'head-of-custody' as const;

/** Steps of equal stage run side by side. `level` is for signatures; `simple`, if left out. */
export interface TemplateStep {
  readonly stage: number;
  readonly act: Act;
  readonly place: Place | typeof headOfCustody;
  readonly level?: SignatureLevel;
  /** True, if left out. A stage waits for those required. */
  readonly isRequired?: boolean;
  /** The deadline policy by which the term of the step is counted, from the instant at which it opens. */
  readonly policyId?: string;
}

/** What it means that nobody acts in the term of a step: that they concur. Nobody signs by silence. */
export const silences = ['concurs'] as const;
export type Silence = (typeof silences)[number];

/**
 * The way of a text to its signature. `remarksBlock`: remarks end the route as returned. `fourEyes`: one person, in
 * whatever capacity, acts once.
 */
export interface RouteTemplate {
  readonly name: string;
  readonly steps: readonly TemplateStep[];
  readonly keep: Keep;
  readonly remarksBlock: boolean;
  readonly fourEyes: boolean;
  /** Left out, silence means nothing. */
  readonly silence?: Silence;
}
