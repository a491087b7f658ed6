import type { Act, SignatureLevel } from '@chancery/procedures/rules';
import type { Content } from './content.terms.js';
import type { Fact } from './document.fact.js';
import type { Place } from './document.terms.js';
import type {
  Asked,
  FollowedTemplate,
  KeptAct,
  PlannedStep,
  RouteOutcome,
  RouteRules,
  StepTerm,
  WorkFacts,
} from './route.terms.js';
import type { FileVerdict } from './signature.terms.js';

/** Facts about the way of a version past those who concur with it and sign it. */

interface OfRoute {
  readonly routeId: string;
}

/** An act at a step: what it asked for and of whom, for which content, and which officer acted in person. */
interface OfStep extends OfRoute, Asked {
  readonly stepId: string;
  readonly act: Act;
  readonly content: Content;
  readonly officerId?: string;
}

export type RouteStarted = Fact<
  'RouteStarted',
  OfRoute & {
    readonly content: Content;
    readonly steps: readonly PlannedStep[];
    readonly rules: RouteRules;
    readonly startedBy?: string;
    readonly template?: FollowedTemplate;
    /** The route before, some of whose acts count again. */
    readonly follows?: string;
    readonly kept: readonly KeptAct[];
  }
>;
/** These steps wait for an act from now on; steps of the stage before that nobody waits for any more lapse. */
export type StageOpened = Fact<
  'StageOpened',
  OfRoute &
    WorkFacts & {
      readonly stage: number;
      readonly steps: readonly PlannedStep[];
      readonly lapsed: readonly string[];
    }
>;
export type RouteEnded = Fact<
  'RouteEnded',
  OfRoute & {
    readonly outcome: Exclude<RouteOutcome, 'running'>;
    readonly content: Content;
    readonly reason?: string;
    readonly lapsed: readonly string[];
  }
>;

export type ConcurrenceGiven = Fact<
  'ConcurrenceGiven',
  OfStep & { readonly remarks?: string; readonly bySilence?: true }
>;
export type ConcurrenceRefused = Fact<'ConcurrenceRefused', OfStep & { readonly reason: string }>;
export type SignatureGiven = Fact<
  'SignatureGiven',
  OfStep & {
    readonly level: SignatureLevel;
    /** The signed file, what was found of it, and the certificate of who signed. */
    readonly fileId?: string;
    readonly verdict?: FileVerdict;
    readonly fingerprint?: string;
  }
>;
export type SignatureRefused = Fact<'SignatureRefused', OfStep & { readonly reason: string }>;

/** `isOpen`: it waits for an act at once. */
export type StepAdded = Fact<
  'StepAdded',
  OfRoute & WorkFacts & { readonly step: PlannedStep; readonly isOpen: boolean }
>;
export type StepRemoved = Fact<
  'StepRemoved',
  OfRoute & { readonly stepId: string; readonly reason: string }
>;
export type StepReassigned = Fact<
  'StepReassigned',
  OfRoute &
    WorkFacts & {
      readonly stepId: string;
      readonly from: Place;
      readonly to: Place;
      readonly isOpen: boolean;
      /** The new term, which begins with the new place. */
      readonly term?: StepTerm;
    }
>;

export type SignaturesAnnulled = Fact<'SignaturesAnnulled', OfRoute & { readonly reason: string }>;
export type SignaturesChecked = Fact<
  'SignaturesChecked',
  FileVerdict & { readonly attachmentId: string }
>;

export type RouteEvent = RouteStarted | StageOpened | RouteEnded;
export type StepEvent = StepAdded | StepRemoved | StepReassigned;
export type ConcurrenceEvent = ConcurrenceGiven | ConcurrenceRefused;
export type SignatureEvent =
  SignatureGiven | SignatureRefused | SignaturesAnnulled | SignaturesChecked;
export type WayEvent = RouteEvent | StepEvent | ConcurrenceEvent | SignatureEvent;
