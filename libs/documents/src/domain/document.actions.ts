import { holds, oversees } from '@chancery/kernel';
import type { Principal } from '@chancery/kernel';
import type { HandlingCommand } from './document.commands.js';
import type { Obstacle } from './document.errors.js';
import { mayAnswer, mayRecall, worksIn } from './document.rights.js';
import { passing, situations } from './document.state.js';
import type { Present, Situation } from './document.state.js';
import type { Purpose } from './document.terms.js';

export type DocumentAction =
  | 'register'
  | 'refuse-registration'
  | 'revoke-registration'
  | 'forward'
  | 'correct'
  | 'add-note'
  | 'set-access-level'
  | 'set-priority'
  | 'add-attachment'
  | 'supersede-attachment'
  | 'withdraw-attachment'
  | `hand-over-for-${Purpose}`
  | 'accept'
  | 'refuse'
  | 'recall'
  | 'conclude'
  | 'return'
  | 'claim'
  | 'release'
  | 'reassign'
  | 'settle'
  | 'close'
  | 'reopen';

/** When an action is possible, who may take it, and what else may stand in its way. */
interface ActionRule {
  readonly in: readonly Situation[];
  readonly who: (document: Present, by: Principal) => boolean;
  readonly unless?: (document: Present) => Obstacle | undefined;
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
const withoutOpen = ({ openHandOvers }: Present): Obstacle | undefined =>
  openHandOvers.length > 0 ? undefined : 'no-open-hand-over';

const everywhere = situations;
const editable: readonly Situation[] = ['unregistered', 'registered'];
const inHand: readonly Situation[] = ['unregistered', 'registered', 'settled'];

/** The one table that decides commands, `allowedActions` and what the interface offers. */
export const actions: Readonly<Record<DocumentAction, ActionRule>> = {
  register: { in: ['unregistered'], who: registrar },
  'refuse-registration': { in: ['unregistered'], who: registrar },
  'revoke-registration': { in: ['registered'], who: registrar, unless: awaitsAnswer },
  forward: { in: editable, who: custodianOrRegistrar, unless: awaitsAnswer },
  correct: { in: editable, who: custodianOrRegistrar },
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
    in: ['registered'],
    who: (document, by) =>
      document.openHandOvers.some((h) => h === passing(document) && mayAnswer(h, by)),
    unless: (document) => (passing(document) ? undefined : 'no-open-hand-over'),
  },
  refuse: {
    in: everywhere,
    who: (document, by) => document.openHandOvers.some((handOver) => mayAnswer(handOver, by)),
    unless: withoutOpen,
  },
  recall: {
    in: everywhere,
    who: (document, by) => document.openHandOvers.some((handOver) => mayRecall(handOver, by)),
    unless: withoutOpen,
  },
  conclude: { in: everywhere, who: mayConcludeSome },
  return: { in: ['registered'], who: custodian, unless: toReturn },
  claim: { in: inHand, who: custodian, unless: toClaim },
  release: { in: inHand, who: handlerOrHead, unless: toRelease },
  reassign: { in: inHand, who: head, unless: awaitsAnswer },
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

const named = {
  RegisterDocument: 'register',
  RefuseRegistration: 'refuse-registration',
  RevokeRegistration: 'revoke-registration',
  ForwardToAuthority: 'forward',
  CorrectDocument: 'correct',
  AddNote: 'add-note',
  SetAccessLevel: 'set-access-level',
  SetPriority: 'set-priority',
  AddAttachment: 'add-attachment',
  SupersedeAttachment: 'supersede-attachment',
  WithdrawAttachment: 'withdraw-attachment',
  AcceptHandOver: 'accept',
  RefuseHandOver: 'refuse',
  RecallHandOver: 'recall',
  ConcludeHandOver: 'conclude',
  ReturnDocument: 'return',
  ClaimDocument: 'claim',
  ReleaseDocument: 'release',
  ReassignDocument: 'reassign',
  SettleDocument: 'settle',
  CloseDocument: 'close',
  ReopenDocument: 'reopen',
} as const;

export const actionOf = (command: HandlingCommand): DocumentAction =>
  command.type === 'HandOverDocument'
    ? `hand-over-for-${command.data.purpose}`
    : named[command.type];
