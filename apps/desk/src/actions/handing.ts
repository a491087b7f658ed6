import { client } from '../api/client.js';
import {
  dataOf,
  endOf,
  filled,
  optionalReason,
  placeOf,
  reason,
  to,
  toPart,
  type ActionSpec,
  type FieldSpec,
} from './spec.js';

const handOver: FieldSpec = { name: 'handOverId', kind: 'handOver', label: 'desk.field.handOver' };

const passOn = (purpose: 'action' | 'acquaintance', shortcut?: string): ActionSpec => ({
  ...(shortcut && { shortcut }),
  fields: [
    { name: 'to', kind: 'addressee', label: 'desk.field.to' },
    { name: 'note', kind: 'text', label: 'desk.field.note', isOptional: true },
    { name: 'due', kind: 'day', label: 'desk.field.due', isOptional: true },
  ],
  send: (document, { to: place, note, due }, key) =>
    dataOf(
      client.POST('/v1/documents/{documentId}/hand-overs', {
        ...to(document, key),
        body: {
          purpose,
          to: placeOf(place),
          ...filled('note', note),
          ...filled('due', endOf(due)),
        },
      }),
    ),
});

/** From hand to hand: handing over, and the answers to it. */
export const handing: Readonly<Record<string, ActionSpec>> = {
  'hand-over-for-action': passOn('action', 'h'),
  'hand-over-for-acquaintance': passOn('acquaintance'),
  accept: {
    shortcut: 'a',
    fields: [
      handOver,
      { name: 'claim', kind: 'check', label: 'desk.field.claim', isOptional: true },
    ],
    send: (document, { handOverId, claim }, key) => {
      const { params, ...rest } = toPart(document, key, 'handOverId', handOverId);
      return dataOf(
        client.POST('/v1/documents/{documentId}/hand-overs/{handOverId}/acceptance', {
          params: { ...params, query: claim ? { claim: 'true' } : {} },
          ...rest,
        }),
      );
    },
  },
  refuse: {
    shortcut: 'r',
    fields: [handOver, reason],
    send: (document, { handOverId, reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/hand-overs/{handOverId}/refusal', {
          ...toPart(document, key, 'handOverId', handOverId),
          body: { reason: why },
        }),
      ),
  },
  recall: {
    fields: [handOver, optionalReason],
    send: (document, { handOverId, reason: why }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/hand-overs/{handOverId}/recall', {
          ...toPart(document, key, 'handOverId', handOverId),
          body: filled('reason', why),
        }),
      ),
  },
  conclude: {
    fields: [
      handOver,
      { name: 'result', kind: 'text', label: 'desk.field.result', isOptional: true },
    ],
    send: (document, { handOverId, result }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/hand-overs/{handOverId}/conclusion', {
          ...toPart(document, key, 'handOverId', handOverId),
          body: filled('result', result),
        }),
      ),
  },
  return: {
    shortcut: 't',
    fields: [{ name: 'to', kind: 'holder', label: 'desk.field.holder' }, reason],
    send: (document, { to: place, reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/returns', {
          ...to(document, key),
          body: { to: placeOf(place), reason: why },
        }),
      ),
  },
};
