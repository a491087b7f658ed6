import { evolveBy, type Decisions, type Evolutions } from '@chancery/kernel';
import { done } from './concurrence.js';
import type { Present } from './document.state.js';
import type { AttachmentAdded } from './description.events.js';
import { AttachmentNotFound } from './document.errors.js';
import type {
  AnnulSignatures,
  CheckSignatures,
  RecordPartySignature,
  RefuseSignature,
  Sign,
  SignatureCommand,
} from './route.commands.js';
import { actAt, demandTurn } from './route-acts.js';
import { ended, goOn } from './route-course.js';
import type { RouteEvent, SignatureEvent, SignatureGiven } from './route.events.js';
import type { RouteStep } from './route.terms.js';
import { demandOfficer, demandSigned, demandStrength, isOfContent } from './signed-file.js';
import { withRoute } from './routes.js';

type Decided = readonly (SignatureEvent | RouteEvent | AttachmentAdded)[];

/** A signature counts if it covers exactly the content and is found valid, or if the step asks for no more than a simple one. */
export const signatureDecisions: Decisions<Present, SignatureCommand, Decided[number]> = {
  Sign: (document, command) => {
    const step = demandTurn(document, command, 'signature');
    return step ? signed(document, step, command) : [];
  },

  RecordPartySignature: (document, command) => {
    const step = demandTurn(document, command, 'signature of the party');
    return step ? signed(document, step, command) : [];
  },

  RefuseSignature: (document, command) => refused(document, command),
  AnnulSignatures: (document, command) => annulled(document, command),
  CheckSignatures: (document, command) => checked(document, command),
};

const signed = (
  document: Present,
  step: RouteStep,
  command: Sign | RecordPartySignature,
): Decided => {
  const { signature, at, documentId } = command.data;
  const level = signature ? 'advanced' : 'simple';
  demandStrength(document, step, level);
  if (signature) demandSigned(document, signature);
  const fingerprint =
    signature && command.type === 'Sign'
      ? demandOfficer(document, signature, command.by)
      : undefined;
  const event: SignatureGiven = {
    type: 'SignatureGiven',
    data: {
      ...{ ...actAt(document, step, command), level },
      ...(signature && { fileId: signature.attachment.attachmentId, verdict: signature.verdict }),
      ...(fingerprint !== undefined && { fingerprint }),
    },
  };
  const after = evolveBy(signatureEvolutions, document, event);
  const isNew = signature && !isOfContent(document, signature);
  const attachment = signature && { ...signature.attachment, role: 'signature' as const };
  const brought: Decided =
    isNew && attachment ? [{ type: 'AttachmentAdded', data: { documentId, at, attachment } }] : [];
  return [...brought, event, ...goOn(after, command.data)];
};

const refused = (document: Present, command: RefuseSignature): Decided => {
  const step = demandTurn(document, command, 'signature');
  if (!step || !document.route) return [];
  const { at, reason } = command.data;
  return [
    { type: 'SignatureRefused', data: { ...actAt(document, step, command), reason } },
    ended(document, document.route, { at, outcome: 'refused', reason }),
  ];
};

const annulled = (document: Present, { data }: AnnulSignatures): Decided => {
  const { route, signedIn: routeId } = document;
  if (routeId === undefined) return [];
  const { at, reason } = data;
  const event = { type: 'SignaturesAnnulled', data: { ...data, routeId } } as const;
  return route?.outcome === 'running'
    ? [event, ended(document, route, { at, outcome: 'annulled', reason })]
    : [event];
};

/** What is found anew is recorded if it differs from what was found last. */
const checked = (
  { attachments }: Present,
  { data: { verdict, ...data } }: CheckSignatures,
): Decided => {
  const file = attachments[data.attachmentId];
  if (!file) throw new AttachmentNotFound(data.documentId, data.attachmentId);
  const { outcome, reason = '' } = verdict;
  if (file.found === `${outcome} ${reason}`) return [];
  return [{ type: 'SignaturesChecked', data: { ...data, ...verdict } }];
};

export const signatureEvolutions: Evolutions<Present, SignatureEvent> = {
  SignatureGiven: (document, data) => ({ ...done(document, data), signedIn: data.routeId }),
  SignatureRefused: (document) => document,

  SignaturesAnnulled: (document, { routeId }) => {
    const { signedIn: _, passed: __, ...rest } = document;
    return withRoute(rest, (route) =>
      route.routeId === routeId && route.outcome === 'completed'
        ? { ...route, outcome: 'annulled' }
        : route,
    );
  },

  SignaturesChecked: (document, { attachmentId, outcome, reason = '' }) => {
    const file = document.attachments[attachmentId];
    if (!file) return document;
    const found = { ...file, found: `${outcome} ${reason}` };
    return { ...document, attachments: { ...document.attachments, [attachmentId]: found } };
  },
};
