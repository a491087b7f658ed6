import type { Schemas } from '../api/client.js';
import { client } from '../api/client.js';
import {
  dataOf,
  filled,
  optionalReason,
  reason,
  to,
  toPart,
  type ActionSpec,
  type FieldSpec,
} from './spec.js';

const file: FieldSpec = { name: 'file', kind: 'file', label: 'desk.field.file' };
const attachment: FieldSpec = {
  name: 'attachmentId',
  kind: 'attachment',
  label: 'desk.field.attachment',
};

/** `sha256/name`, as the field of a file leaves it once the bytes are stored. */
export const fileOf = (value = ''): { sha256: string; name: string } => {
  const [sha256 = '', ...name] = value.split('/');
  return { sha256, name: name.join('/') };
};

/** What a document is: its description, party, level, files. */
export const description: Readonly<Record<string, ActionSpec>> = {
  correct: {
    fields: [
      { name: 'subject', kind: 'line', label: 'desk.field.subject', from: (d) => d.subject },
      { name: 'kind', kind: 'line', label: 'desk.field.kind', from: (d) => d.kind },
      reason,
    ],
    send: (document, { subject = '', kind = '', reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/corrections', {
          ...to(document, key),
          body: {
            reason: why,
            ...(subject !== document.subject && { subject }),
            ...(kind !== document.kind && { kind }),
          },
        }),
      ),
  },
  'correct-party': {
    fields: [
      { name: 'name', kind: 'line', label: 'desk.field.partyName', from: (d) => d.party?.name },
      {
        name: 'kind',
        kind: 'choice',
        label: 'desk.field.partyKind',
        options: [
          ['person', 'desk.party.person'],
          ['organisation', 'desk.party.organisation'],
        ],
        from: (d) => d.party?.kind,
      },
      {
        ...{ name: 'address', kind: 'line', label: 'desk.field.address', isOptional: true },
        from: (d) => d.party?.address,
      },
      {
        ...{ name: 'email', kind: 'line', label: 'desk.field.email', isOptional: true },
        from: (d) => d.party?.email,
      },
      reason,
    ],
    send: (document, { name = '', kind, address, email, reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/party-corrections', {
          ...to(document, key),
          body: {
            reason: why,
            party: {
              ...{ name, kind: kind === 'organisation' ? 'organisation' : 'person' },
              ...filled('address', address),
              ...filled('email', email),
            },
          },
        }),
      ),
  },
  'set-access-level': {
    fields: [
      {
        name: 'accessLevel',
        kind: 'choice',
        label: 'desk.field.accessLevel',
        options: [
          ['public', 'timeline.accessLevel.public'],
          ['internal', 'timeline.accessLevel.internal'],
          ['confidential', 'timeline.accessLevel.confidential'],
          ['secret', 'timeline.accessLevel.secret'],
        ],
        from: (d) => d.accessLevel,
      },
      reason,
    ],
    send: (document, { accessLevel, reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/access-level', {
          ...to(document, key),
          body: {
            reason: why,
            accessLevel: accessLevel as Schemas['AccessLevelBody']['accessLevel'],
          },
        }),
      ),
  },
  'set-priority': {
    fields: [
      {
        name: 'priority',
        kind: 'choice',
        label: 'desk.field.priority',
        options: [
          ['ordinary', 'timeline.priority.ordinary'],
          ['urgent', 'timeline.priority.urgent'],
          ['immediate', 'timeline.priority.immediate'],
        ],
        from: (d) => d.priority,
      },
      optionalReason,
    ],
    send: (document, { priority, reason: why }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/priority', {
          ...to(document, key),
          body: {
            priority: priority as Schemas['PriorityBody']['priority'],
            ...filled('reason', why),
          },
        }),
      ),
  },
  'add-attachment': {
    fields: [file],
    send: (document, values, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/attachments', {
          ...to(document, key),
          body: fileOf(values['file']),
        }),
      ),
  },
  'supersede-attachment': {
    fields: [attachment, file],
    send: (document, { attachmentId, file: stored }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/attachments/{attachmentId}/supersession', {
          ...toPart(document, key, 'attachmentId', attachmentId),
          body: fileOf(stored),
        }),
      ),
  },
  'release-attachment': {
    fields: [attachment, reason],
    send: (document, { attachmentId, reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/attachments/{attachmentId}/release', {
          ...toPart(document, key, 'attachmentId', attachmentId),
          body: { reason: why },
        }),
      ),
  },
  'withdraw-attachment': {
    fields: [attachment, reason],
    send: (document, { attachmentId, reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/attachments/{attachmentId}/withdrawal', {
          ...toPart(document, key, 'attachmentId', attachmentId),
          body: { reason: why },
        }),
      ),
  },
};
