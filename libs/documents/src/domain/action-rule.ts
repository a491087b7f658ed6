import { holds, oversees } from '@chancery/kernel';
import type { ActingRight, DomainError, Principal } from '@chancery/kernel';
import type { Obstacle } from './document.errors.js';
import { worksIn } from './document.rights.js';
import { passing, situations } from './document.state.js';
import type { OpenHandOver, Present, Situation } from './document.state.js';
import type { Consignment } from './dispatch.state.js';
import type { Task } from './task.state.js';

/** When an action is possible, who may take it, and what else may stand in its way. */
export interface ActionRule {
  readonly in: readonly Situation[];
  /** What a substitution must include for somebody to do this in another's place. */
  readonly right: ActingRight;
  readonly who: (document: Present, by: Principal) => boolean;
  readonly unless?: (document: Present) => Obstacle | undefined;
  /** For an answer to a hand-over: who may give it. The command names the hand-over, and this alone judges it. */
  readonly answers?: (handOver: OpenHandOver, by: Principal) => boolean;
  /** For what is done with a task: with which, and by whom. The command names the task, and this alone judges it. */
  readonly ofTask?: (task: Task, by: Principal) => boolean;
  /** The command names a step of a route, and this alone judges it. */
  readonly isJudgedByStep?: true;
  /** The refusal of an obstacle that has a code of its own. */
  readonly refusal?: (reason: Obstacle, document: Present) => DomainError | undefined;
  /** For what is recorded of a sending: of which, and by whom. The command names it, and this alone judges it. */
  readonly ofConsignment?: (document: Present, consignment: Consignment, by: Principal) => boolean;
}

export const anyone = (): boolean => true;
export const registrar = (_: Present, by: Principal): boolean => holds(by, 'registrar');
export const head = ({ custody }: Present, by: Principal): boolean => oversees(by, custody.unitId);
export const custodian = (document: Present, by: Principal): boolean =>
  worksIn(by, document.custody.unitId) || head(document, by);
export const custodianOrRegistrar = (document: Present, by: Principal): boolean =>
  custodian(document, by) || registrar(document, by);
export const awaitsAnswer = (document: Present): Obstacle | undefined =>
  passing(document) ? 'hand-over-awaits-answer' : undefined;
/** A document does not leave while others are asked about its text. */
export const awaitsRoute = ({ route }: Present): Obstacle | undefined =>
  route?.outcome === 'running' ? 'route-running' : undefined;
export const everywhere = situations;
export const editable: readonly Situation[] = ['unregistered', 'registered'];
export const inHand: readonly Situation[] = ['unregistered', 'registered', 'settled'];
