import type { AccessLevel } from '@chancery/kernel';
import type { PlainDate, Rules } from '@chancery/deadlines/rules';
import type { Act, Keep, SignatureLevel, Silence } from '@chancery/procedures/rules';
import type { Place, Priority } from './document.terms.js';

/** Who is asked: somebody at a place (its head alone, with `isForHead`), or the party of the document. */
export interface Asked {
  readonly place?: Place;
  readonly isForHead?: true;
  readonly partyId?: string;
}

/** What a step asks for. Steps of equal stage run side by side; a stage waits for those that are required. */
export interface StepWish extends Asked {
  readonly stage: number;
  readonly act: Act;
  /** For signatures alone. */
  readonly level?: SignatureLevel;
  readonly isRequired: boolean;
  /** The deadline policy that counts its term, from the instant at which it opens. */
  readonly policyId?: string;
}

/** Until when an open step is to be answered. */
export interface StepTerm {
  readonly policyVersion: number;
  readonly dueDate: PlainDate;
  /** The first instant that is too late. */
  readonly dueAt: string;
  /** What silence until then means, where the route says so. */
  readonly silence?: Silence;
}

export interface PlannedStep extends StepWish {
  readonly stepId: string;
  /** Since it is open, where a policy counts one. */
  readonly term?: StepTerm;
}

/** Looked up: what each policy that a step may open under is counted by. */
export interface LooksUpTerms {
  readonly countings?: readonly {
    readonly policyId: string;
    readonly policyVersion: number;
    readonly rules: Rules;
  }[];
}

/** What holds for the route as a whole. */
export interface RouteRules {
  readonly keep: Keep;
  readonly remarksBlock: boolean;
  readonly fourEyes: boolean;
  readonly silence?: Silence;
}

/** The template that a route follows, in the version that it keeps. */
export interface FollowedTemplate {
  readonly templateId: string;
  readonly version: number;
}

/** An act of the route before that counts again, with the version of the content that it was given for. */
export interface KeptAct {
  readonly stepId: string;
  readonly contentVersion: number;
  readonly officerId?: string;
}

export const stepStates = ['future', 'open', 'done', 'removed', 'lapsed'] as const;
/** A step lapses when its stage ends without it, or its route ends. */
export type StepState = (typeof stepStates)[number];

export interface RouteStep extends PlannedStep {
  readonly state: StepState;
  /** Of a step that is done: for which version, and by whom in person. */
  readonly contentVersion?: number;
  readonly officerId?: string;
  readonly bySilence?: true;
}

export const routeOutcomes = [
  'running',
  'completed',
  'refused',
  'returned',
  'withdrawn',
  'annulled',
] as const;
export type RouteOutcome = (typeof routeOutcomes)[number];

/** The way of one version of the content past those who concur with it and sign it. */
export interface Route {
  readonly routeId: string;
  readonly outcome: RouteOutcome;
  /** The officer who started it, and so may change or withdraw it. */
  readonly startedBy?: string;
  readonly contentVersion: number;
  readonly template?: FollowedTemplate;
  readonly rules: RouteRules;
  /** The stage that is open, or was at the end. 0 before the first. */
  readonly stage: number;
  readonly steps: readonly RouteStep[];
}

/** What an event that opens work says, so that a queue needs no other. */
export interface WorkFacts {
  readonly authorityId: string;
  readonly accessLevel: AccessLevel;
  /** When the document was received or drafted: its place in lists. */
  readonly openedAt: string;
  readonly priority?: Priority;
  /** The nearest instant at which a running statutory clock ends. */
  readonly nearestDue?: string;
}
