import { holds, oversees } from '@chancery/kernel';
import type { Principal } from '@chancery/kernel';
import type { HandlingCommand } from './document.commands.js';
import { ActionNotAllowedNow, AlreadyClaimed, NotPermitted } from './document.errors.js';
import type { Obstacle } from './document.errors.js';
import { mayAnswer, mayRead, mayRecall, worksIn } from './document.rights.js';
import { passing, situations } from './document.state.js';
import type { Document, OpenHandOver, Present, Situation } from './document.state.js';

/** What can be done with a document that exists, by the names that a client knows. */
export type DocumentAction = HandlingCommand['action'];

/** When an action is possible, who may take it, and what else may stand in its way. */
interface ActionRule {
  readonly in: readonly Situation[];
  readonly who: (document: Present, by: Principal) => boolean;
  readonly unless?: (document: Present) => Obstacle | undefined;
  /** For an answer to a hand-over: who may give it. The command names the hand-over, and this alone judges it. */
  readonly answers?: (handOver: OpenHandOver, by: Principal) => boolean;
}

const anyone = (): boolean => true;
const registrar = (_: Present, by: Principal): boolean => holds(by, 'registrar');
const head = ({ custody }: Present, by: Principal): boolean => oversees(by, custody.unitId);
const custodian = (document: Present, by: Principal): boolean =>
  worksIn(by, document.custody.unitId) || head(document, by);
const custodianOrRegistrar = (document: Present, by: Principal): boolean =>
  custodian(document, by) || registrar(document, by);
const handlerOrHead = (document: Present, by: Principal): boolean =>
  document.custody.officerId === by.id || head(document, by);

const awaitsAnswer = (document: Present): Obstacle | undefined =>
  passing(document) ? 'hand-over-awaits-answer' : undefined;
const toCorrectParty = ({ direction }: Present): Obstacle | undefined =>
  direction === 'internal' ? 'no-party' : undefined;
const toSettle = (document: Present): Obstacle | undefined =>
  document.direction === 'incoming' ? awaitsAnswer(document) : 'not-incoming';
const toClose = (document: Present): Obstacle | undefined =>
  document.direction === 'incoming' && document.situation !== 'settled'
    ? 'not-settled'
    : awaitsAnswer(document);
const toReturn = (document: Present): Obstacle | undefined =>
  document.legs.length > 0 ? awaitsAnswer(document) : 'no-earlier-holder';
const toClaim = (document: Present): Obstacle | undefined =>
  document.custody.officerId === undefined ? awaitsAnswer(document) : 'already-claimed';
const toRelease = (document: Present): Obstacle | undefined =>
  document.custody.officerId === undefined ? 'not-claimed' : awaitsAnswer(document);

/** An answer is offered to those who may give it to one of the open hand-overs that it fits. */
const answer = (
  answers: NonNullable<ActionRule['answers']>,
  fits: (handOver: OpenHandOver, document: Present) => boolean = () => true,
): ActionRule => ({
  in: everywhere,
  who: (document, by) =>
    document.openHandOvers.some((handOver) => fits(handOver, document) && answers(handOver, by)),
  answers,
});

const withoutClock = ({ clocks }: Present): Obstacle | undefined =>
  clocks.length > 0 ? undefined : 'no-clock';

const everywhere = situations;
const editable: readonly Situation[] = ['unregistered', 'registered'];
const inHand: readonly Situation[] = ['unregistered', 'registered', 'settled'];

/** The one table that decides commands, `allowedActions` and what the interface offers. */
export const actions: Readonly<Record<DocumentAction, ActionRule>> = {
  register: { in: ['unregistered'], who: registrar },
  'refuse-registration': { in: ['unregistered'], who: registrar },
  'revoke-registration': { in: ['registered'], who: registrar, unless: awaitsAnswer },
  forward: { in: editable, who: custodianOrRegistrar, unless: awaitsAnswer },
  'resume-intake': { in: ['refused', 'forwarded'], who: registrar },
  correct: { in: editable, who: custodianOrRegistrar },
  'correct-party': { in: inHand, who: custodianOrRegistrar, unless: toCorrectParty },
  'add-note': { in: everywhere, who: anyone },
  'set-access-level': {
    in: [...inHand, 'closed'],
    who: (d, by) => head(d, by) || registrar(d, by),
  },
  'set-priority': { in: inHand, who: (d, by) => head(d, by) || registrar(d, by) },
  'add-attachment': { in: editable, who: custodian },
  'supersede-attachment': { in: editable, who: custodian },
  'withdraw-attachment': { in: editable, who: custodian },
  'hand-over-for-action': { in: ['registered'], who: custodian, unless: awaitsAnswer },
  'hand-over-for-acquaintance': { in: ['registered', 'settled', 'closed'], who: custodian },
  accept: {
    ...answer(mayAnswer, (handOver, document) => handOver === passing(document)),
    in: ['registered'],
  },
  refuse: answer(mayAnswer),
  recall: answer(mayRecall),
  conclude: { in: everywhere, who: mayConcludeSome, answers: mayAnswer },
  return: { in: ['registered'], who: custodian, unless: toReturn },
  claim: { in: inHand, who: custodian, unless: toClaim },
  release: { in: inHand, who: handlerOrHead, unless: toRelease },
  reassign: { in: inHand, who: head, unless: awaitsAnswer },
  'start-clock': { in: inHand, who: (d, by) => head(d, by) || registrar(d, by) },
  'suspend-clock': { in: inHand, who: custodian, unless: withoutClock },
  'resume-clock': { in: inHand, who: custodian, unless: withoutClock },
  'extend-clock': { in: inHand, who: custodian, unless: withoutClock },
  settle: { in: ['registered'], who: custodian, unless: toSettle },
  close: { in: ['registered', 'settled'], who: custodian, unless: toClose },
  reopen: { in: ['settled', 'closed'], who: custodian },
};

/** For acquaintance the addressee concludes; for action the holder, who then gives custody back. */
function mayConcludeSome(document: Present, by: Principal): boolean {
  const inWork = document.situation === 'registered' && !toReturn(document);
  return (
    (inWork && custodian(document, by)) ||
    document.openHandOvers.some((h) => h.purpose !== 'action' && mayAnswer(h, by))
  );
}

export const documentActions = Object.keys(actions) as readonly DocumentAction[];

const obstacle = (document: Present, action: DocumentAction): Obstacle | undefined =>
  actions[action].in.includes(document.situation)
    ? actions[action].unless?.(document)
    : 'situation';

const isAllowed = (document: Present, action: DocumentAction, by: Principal): boolean =>
  !obstacle(document, action) && actions[action].who(document, by);

/** What this principal may do with the document now; nothing with one that they may not read. */
export const allowedActions = (document: Document, by: Principal): readonly DocumentAction[] =>
  document.situation !== 'absent' && mayRead(document, by)
    ? documentActions.filter((action) => isAllowed(document, action, by))
    : [];

/** Throws NotPermitted if this principal may not give such an answer to the hand-over. */
export const demandAnswer = (
  { documentId }: Present,
  action: DocumentAction,
  handOver: OpenHandOver,
  by: Principal,
): void => {
  if (actions[action].answers?.(handOver, by) !== true)
    throw new NotPermitted({ documentId, action });
};

/** Is the action judged by the hand-over that the command names, and not by the document at large? */
export const isAnswer = (action: DocumentAction): boolean => actions[action].answers !== undefined;

/** Throws ActionNotAllowedNow, AlreadyClaimed or NotPermitted, each with what is allowed instead. */
export const demand = (document: Present, action: DocumentAction, by: Principal): void => {
  if (isAllowed(document, action, by)) return;
  const { documentId, situation, custody } = document;
  const refusal = { documentId, action, situation, allowedActions: allowedActions(document, by) };
  const reason = obstacle(document, action);
  if (reason === 'already-claimed') throw new AlreadyClaimed(refusal, custody.officerId);
  if (reason) throw new ActionNotAllowedNow(reason, refusal);
  throw new NotPermitted(refusal);
};
