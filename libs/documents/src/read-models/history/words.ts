import type { DocumentEvent } from '../../domain/document.events.js';
import type { Channel, Purpose, SettlementWay } from '../../domain/document.terms.js';

type Words = {
  readonly [Type in DocumentEvent['type']]: (
    data: Extract<DocumentEvent, { type: Type }>['data'],
  ) => string;
};

const channels: Readonly<Record<Channel, string>> = {
  desk: 'at the desk',
  post: 'by post',
  email: 'by e-mail',
  portal: 'through the portal',
  internal: 'from inside',
  other: 'by another way',
};

const purposes: Readonly<Record<Purpose, string>> = {
  action: 'for action',
  acquaintance: 'for acquaintance',
};

const settlements: Readonly<Record<SettlementWay, string>> = {
  reply: 'by reply',
  'taken-note': 'by taking note',
  forwarded: 'by forwarding',
  withdrawn: 'because it was withdrawn',
};

const and = (text: string | undefined): string => (text === undefined ? '' : `: ${text}`);

const words: Words = {
  DocumentReceived: ({ channel }) => `Received ${channels[channel]}`,
  DocumentDrafted: () => 'Drafted',
  DocumentRegistered: ({ number }) => `Registered as ${number}`,
  RegistrationRefused: () => 'Registration refused',
  RegistrationRevoked: ({ number }) => `Registration as ${number} revoked`,
  DocumentForwarded: ({ toAuthority }) => `Forwarded to ${toAuthority}`,
  DocumentCorrected: ({ subject, kind }) =>
    `Corrected${and(subject)}${kind === undefined ? '' : ` (kind: ${kind})`}`,
  NoteAdded: ({ text }) => `Note: ${text}`,
  AccessLevelSet: ({ accessLevel }) => `Access level set to ${accessLevel}`,
  PrioritySet: ({ priority }) => `Priority set to ${priority}`,
  AttachmentAdded: ({ attachment }) => `File added: ${attachment.name}`,
  AttachmentSuperseded: ({ by }) => `File replaced by a newer version: ${by.name}`,
  AttachmentWithdrawn: () => 'File withdrawn',
  DocumentHandedOver: ({ purpose, note }) => `Handed over ${purposes[purpose]}${and(note)}`,
  HandOverAccepted: () => 'Accepted',
  HandOverRefused: () => 'Hand-over refused',
  HandOverRecalled: () => 'Hand-over recalled',
  HandOverConcluded: ({ purpose, result }) =>
    `${purpose === 'action' ? 'Reported done' : 'Taken note of'}${and(result)}`,
  DocumentReturned: () => 'Returned',
  DocumentClaimed: () => 'Taken on',
  DocumentReleased: () => 'Given back to the unit',
  DocumentReassigned: () => 'Reassigned',
  DocumentSettled: ({ way, replyNumber, remark }) =>
    `Settled ${settlements[way]}${replyNumber === undefined ? '' : ` ${replyNumber}`}${and(remark)}`,
  DocumentClosed: () => 'Closed',
  DocumentReopened: () => 'Reopened',
};

/** What happened, in words that need no explanation; who, when, from and to stand beside them. */
export const wordsFor = ({ type, data }: DocumentEvent): string =>
  (words[type] as (data: DocumentEvent['data']) => string)(data);
