import { client, dataOf, keyed } from '../api/client.js';
import type { ActionSpec } from '../actions/spec.js';

/** Into which case a document goes. */
export const filing: Readonly<Record<string, ActionSpec>> = {
  file: {
    fields: [{ name: 'caseId', kind: 'case', label: 'desk.case.case' }],
    send: ({ documentId }, { caseId = '' }, key) =>
      dataOf(
        client.POST('/v1/cases/{caseId}/documents', {
          params: { path: { caseId } },
          ...keyed(key),
          body: { documentId },
        }),
      ),
  },
};
