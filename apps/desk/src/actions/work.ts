import type { Schemas } from '../api/client.js';
import { client } from '../api/client.js';
import { dataOf, filled, optionalReason, reason, to, type ActionSpec } from './spec.js';

/** What a unit does with what it holds. */
export const work: Readonly<Record<string, ActionSpec>> = {
  claim: {
    shortcut: 'c',
    fields: [],
    send: (document, _, key) =>
      dataOf(client.POST('/v1/documents/{documentId}/claim', to(document, key))),
  },
  release: {
    fields: [],
    send: (document, _, key) =>
      dataOf(client.POST('/v1/documents/{documentId}/release', to(document, key))),
  },
  reassign: {
    fields: [{ name: 'officerId', kind: 'officer', label: 'desk.field.officer' }, optionalReason],
    send: (document, { officerId = '', reason: why }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/reassignment', {
          ...to(document, key),
          body: { officerId, ...filled('reason', why) },
        }),
      ),
  },
  settle: {
    shortcut: 's',
    fields: [
      {
        name: 'way',
        kind: 'choice',
        label: 'desk.field.way',
        options: [
          ['taken-note', 'desk.way.taken-note'],
          ['reply', 'desk.way.reply'],
          ['forwarded', 'desk.way.forwarded'],
          ['withdrawn', 'desk.way.withdrawn'],
          ['phone', 'desk.way.phone'],
          ['oral', 'desk.way.oral'],
        ],
      },
      { name: 'replyId', kind: 'line', label: 'desk.field.replyId', isOptional: true },
      { name: 'remark', kind: 'text', label: 'desk.field.remark', isOptional: true },
    ],
    send: (document, { way, replyId, remark }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/settlement', {
          ...to(document, key),
          body: {
            way: way as Schemas['SettleBody']['way'],
            ...filled('replyId', replyId),
            ...filled('remark', remark),
          },
        }),
      ),
  },
  close: {
    fields: [],
    send: (document, _, key) =>
      dataOf(client.POST('/v1/documents/{documentId}/closing', to(document, key))),
  },
  reopen: {
    fields: [reason],
    send: (document, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/reopening', {
          ...to(document, key),
          body: { reason: why },
        }),
      ),
  },
  'add-note': {
    shortcut: 'n',
    fields: [{ name: 'text', kind: 'text', label: 'desk.field.noteText' }],
    send: (document, { text = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/notes', { ...to(document, key), body: { text } }),
      ),
  },
};
