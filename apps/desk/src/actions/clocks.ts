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

const clock: FieldSpec = { name: 'clockId', kind: 'clock', label: 'desk.field.clock' };
const ground: FieldSpec = { name: 'ground', kind: 'ground', label: 'desk.field.ground' };

/** Terms of a document. */
export const clocks: Readonly<Record<string, ActionSpec>> = {
  'start-clock': {
    fields: [
      { name: 'policyId', kind: 'policy', label: 'desk.field.policy' },
      {
        name: 'role',
        kind: 'choice',
        label: 'desk.field.clockRole',
        options: [
          ['statutory', 'desk.clock.statutory'],
          ['preliminary', 'desk.clock.preliminary'],
          ['internal', 'desk.clock.internal'],
        ],
      },
    ],
    send: (document, { policyId = '', role }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/clocks', {
          ...to(document, key),
          body: {
            policyId,
            role: role as Schemas['StartClockBody']['role'],
            startedAt: document.receivedAt ?? document.openedAt,
          },
        }),
      ),
  },
  'suspend-clock': {
    fields: [clock, ground, optionalReason],
    send: (document, { clockId, ground: why = '', reason: more }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/clocks/{clockId}/suspension', {
          ...toPart(document, key, 'clockId', clockId),
          body: { ground: why, ...filled('reason', more) },
        }),
      ),
  },
  'resume-clock': {
    fields: [clock, optionalReason],
    send: (document, { clockId, reason: more }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/clocks/{clockId}/resumption', {
          ...toPart(document, key, 'clockId', clockId),
          body: filled('reason', more),
        }),
      ),
  },
  'extend-clock': {
    fields: [clock, ground, reason],
    send: (document, { clockId, ground: why = '', reason: more = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/clocks/{clockId}/extension', {
          ...toPart(document, key, 'clockId', clockId),
          body: { ground: why, reason: more },
        }),
      ),
  },
};
