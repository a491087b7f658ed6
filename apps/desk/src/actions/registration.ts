import { client } from '../api/client.js';
import { dataOf, reason, to, type ActionSpec } from './spec.js';

/** From taking in to the register number. */
export const registration: Readonly<Record<string, ActionSpec>> = {
  register: {
    fields: [{ name: 'registerId', kind: 'register', label: 'desk.field.register' }],
    send: (document, { registerId = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/registration', {
          ...to(document, key),
          body: { registerId },
        }),
      ),
  },
  'refuse-registration': {
    fields: [reason],
    send: (document, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/registration-refusal', {
          ...to(document, key),
          body: { reason: why },
        }),
      ),
  },
  'revoke-registration': {
    fields: [reason],
    send: (document, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/registration-revocation', {
          ...to(document, key),
          body: { reason: why },
        }),
      ),
  },
  forward: {
    fields: [{ name: 'toAuthority', kind: 'line', label: 'desk.field.toAuthority' }, reason],
    send: (document, { toAuthority = '', reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/forwarding', {
          ...to(document, key),
          body: { toAuthority, reason: why },
        }),
      ),
  },
  'resume-intake': {
    fields: [reason],
    send: (document, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/resumption', {
          ...to(document, key),
          body: { reason: why },
        }),
      ),
  },
};
