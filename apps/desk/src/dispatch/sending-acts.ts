import type { Acts } from '../acts/act.js';
import { filled, reason } from '../actions/spec.js';
import type { Sending } from '../api/addressees.js';
import { client, dataOf, keyed, type Schemas } from '../api/client.js';
import type { FieldSpec } from '../forms/field-spec.js';

export interface SendingPart {
  readonly documentId: string;
  readonly sending: Sending;
}

export const channels = [
  'post',
  'registered-post',
  'email',
  'e-delivery',
  'desk',
  'exchange',
] as const;

const at = ({ documentId, sending: { consignmentId } }: SendingPart, key: string) =>
  ({ params: { path: { documentId, consignmentId } }, ...keyed(key) }) as const;

const optional = (name: string, label: FieldSpec['label']): FieldSpec => ({
  ...{ name, kind: 'line', label, isOptional: true },
});

/** What becomes of one sending. */
export const sendingActs: Acts<SendingPart> = {
  'record-sent': {
    fields: [optional('reference', 'desk.field.reference')],
    send: (part, { reference }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/consignments/{consignmentId}/sending', {
          ...at(part, key),
          body: filled('reference', reference),
        }),
      ),
  },
  'record-delivered': {
    fields: [optional('receiptId', 'desk.dispatch.receipt')],
    send: (part, { receiptId }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/consignments/{consignmentId}/delivery', {
          ...at(part, key),
          body: filled('receiptId', receiptId),
        }),
      ),
  },
  'record-bounce': {
    fields: [
      { name: 'code', kind: 'line', label: 'desk.dispatch.code', hint: 'desk.dispatch.codeHint' },
      { name: 'text', kind: 'text', label: 'desk.dispatch.why' },
    ],
    send: (part, { code = '', text = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/consignments/{consignmentId}/bounce', {
          ...at(part, key),
          body: { code, text },
        }),
      ),
  },
  resend: {
    fields: [
      {
        ...{ name: 'channel', kind: 'choice', label: 'desk.field.dispatchChannel' },
        options: channels.map((channel) => [channel, `timeline.channel.${channel}`] as const),
      },
      { name: 'address', kind: 'text', label: 'desk.dispatch.address', isOptional: true },
    ],
    initial: ({ sending: { channel } }) => ({ channel }),
    send: (part, { channel, address }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/consignments/{consignmentId}/resending', {
          ...at(part, key),
          body: {
            channel: channel as Schemas['SendingBody']['channel'],
            ...filled('address', address),
          } as Schemas['ResendBody'],
        }),
      ),
  },
  'withdraw-consignment': {
    fields: [reason],
    send: (part, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/consignments/{consignmentId}/withdrawal', {
          ...at(part, key),
          body: { reason: why },
        }),
      ),
  },
};
