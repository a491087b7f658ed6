import { client, keyed, type Schemas } from '../api/client.js';
import { dataOf, filled, to, type ActionSpec, type DocumentView } from './spec.js';

type Addressee = Schemas['AddresseeAnswer'];
type Channel = NonNullable<Schemas['SendingBody']['channel']>;

const addressees = ({ documentId }: DocumentView): Promise<readonly Addressee[]> =>
  dataOf(client.GET('/v1/documents/{documentId}/addressees', { params: { path: { documentId } } }));

/** Nothing is on its way to them, and nothing has arrived. */
const isWaiting = ({ isStruckOff, sendings }: Addressee): boolean =>
  !isStruckOff &&
  sendings.every(({ state }) => ['withdrawn', 'replaced', 'bounced'].includes(state));

/** How a document leaves the house: to all whom it is for, by one way. */
export const dispatch: Readonly<Record<string, ActionSpec>> = {
  'prepare-dispatch': {
    fields: [
      {
        name: 'channel',
        kind: 'choice',
        label: 'desk.field.dispatchChannel',
        options: [
          ['post', 'timeline.channel.post'],
          ['registered-post', 'timeline.channel.registered-post'],
          ['email', 'timeline.channel.email'],
          ['e-delivery', 'timeline.channel.e-delivery'],
          ['desk', 'timeline.channel.desk'],
          ['exchange', 'timeline.channel.exchange'],
        ],
      },
    ],
    send: async (document, { channel = 'post' }, key) => {
      const waiting = (await addressees(document)).filter(isWaiting);
      const consignments = waiting.map(({ addresseeId }) => ({
        ...{ addresseeId, channel: channel as Channel },
      }));
      return dataOf(
        client.POST('/v1/documents/{documentId}/consignments', {
          ...to(document, key),
          body: { consignments },
        }),
      );
    },
  },
  'record-sent': {
    fields: [{ name: 'reference', kind: 'line', label: 'desk.field.reference', isOptional: true }],
    send: async (document, { reference }, key) => {
      const { documentId } = document;
      const ready = (await addressees(document))
        .flatMap(({ sendings }) => sendings)
        .filter(({ allowedActions }) => allowedActions.includes('record-sent'));
      for (const { consignmentId } of ready)
        await dataOf(
          client.POST('/v1/documents/{documentId}/consignments/{consignmentId}/sending', {
            params: { path: { documentId, consignmentId } },
            ...keyed(`${key}.${consignmentId}`),
            body: filled('reference', reference),
          }),
        );
    },
  },
};
