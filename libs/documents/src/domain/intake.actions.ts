import {
  anyone,
  awaitsAnswer,
  awaitsRoute,
  custodian,
  custodianOrRegistrar,
  editable,
  everywhere,
  head,
  inHand,
  registrar,
  type ActionRule,
} from './action-rule.js';
import type { ReleaseAttachment } from './description.commands.js';
import type {
  AttachmentCommand,
  CheckSignatures,
  DescriptionCommand,
  IntakeCommand,
} from './document.commands.js';
import type { Obstacle } from './document.errors.js';
import { hasSendings } from './dispatch.state.js';
import type { Present } from './document.state.js';
import { unmetNeed } from './needs.js';

type Action = (
  IntakeCommand | DescriptionCommand | AttachmentCommand | ReleaseAttachment | CheckSignatures
)['action'];

const toCorrectParty = ({ direction }: Present): Obstacle | undefined =>
  direction === 'internal' ? 'no-party' : undefined;

const toReleaseFile = ({ attachments }: Present): Obstacle | undefined =>
  Object.values(attachments).some(({ verdict }) => verdict === 'infected')
    ? undefined
    : 'no-locked-file';

const toRevoke = (document: Present): Obstacle | undefined =>
  hasSendings(document) ? 'in-dispatch' : awaitsAnswer(document);

/** How a document gets its number, and what is written about it. */
export const intakeActions: Readonly<Record<Action, ActionRule>> = {
  register: {
    in: ['unregistered'],
    right: 'register',
    who: registrar,
    unless: (document) => unmetNeed(document, 'registration'),
  },
  'refuse-registration': {
    in: ['unregistered'],
    right: 'register',
    who: registrar,
    unless: awaitsRoute,
  },
  'revoke-registration': {
    in: ['registered'],
    right: 'register',
    who: registrar,
    unless: toRevoke,
  },
  forward: {
    in: editable,
    right: 'handle',
    who: custodianOrRegistrar,
    unless: (document) => awaitsAnswer(document) ?? awaitsRoute(document),
  },
  'resume-intake': { in: ['refused', 'forwarded'], right: 'register', who: registrar },
  correct: { in: editable, right: 'handle', who: custodianOrRegistrar },
  'correct-party': {
    in: inHand,
    right: 'handle',
    who: custodianOrRegistrar,
    unless: toCorrectParty,
  },
  'add-note': { in: everywhere, right: 'handle', who: anyone },
  'check-signatures': { in: everywhere, right: 'handle', who: anyone },
  'set-access-level': {
    in: [...inHand, 'closed'],
    right: 'handle',
    who: (d, by) => head(d, by) || registrar(d, by),
  },
  'set-priority': { in: inHand, right: 'handle', who: (d, by) => head(d, by) || registrar(d, by) },
  'add-attachment': { in: editable, right: 'handle', who: custodian },
  'supersede-attachment': { in: editable, right: 'handle', who: custodian },
  'withdraw-attachment': { in: editable, right: 'handle', who: custodian },
  'set-attachment-role': { in: editable, right: 'handle', who: custodian },
  'release-attachment': {
    in: everywhere,
    right: 'register',
    who: registrar,
    unless: toReleaseFile,
  },
};
