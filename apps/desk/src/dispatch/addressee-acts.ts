import type { Acts } from '../acts/act.js';
import { reason } from '../actions/spec.js';
import { client, dataOf, keyed } from '../api/client.js';

export interface AddresseePart {
  readonly documentId: string;
  readonly addresseeId: string;
}

/** What is done with somebody whom a document is for. */
export const addresseeActs: Acts<AddresseePart> = {
  'remove-addressee': {
    fields: [reason],
    send: (path, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/addressees/{addresseeId}/removal', {
          ...{ params: { path }, ...keyed(key) },
          body: { reason: why },
        }),
      ),
  },
};
