import { filled, to, type ActionSpec } from '../actions/spec.js';
import { client, dataOf } from '../api/client.js';

/** Whom a document is for, besides the one of its draft. */
export const addressing: Readonly<Record<string, ActionSpec>> = {
  'add-addressee': {
    fields: [
      { name: 'name', kind: 'line', label: 'desk.field.partyName' },
      {
        name: 'kind',
        kind: 'choice',
        label: 'desk.field.partyKind',
        options: [
          ['person', 'desk.party.person'],
          ['organisation', 'desk.party.organisation'],
        ],
      },
      {
        name: 'role',
        kind: 'choice',
        label: 'desk.dispatch.role',
        options: [
          ['to', 'desk.addresseeRole.to'],
          ['copy', 'desk.addresseeRole.copy'],
        ],
      },
      { name: 'address', kind: 'line', label: 'desk.field.address', isOptional: true },
      { name: 'email', kind: 'line', label: 'desk.field.email', isOptional: true },
    ],
    send: (document, { name = '', kind, role, address, email }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/addressees', {
          ...to(document, key),
          body: {
            role: role === 'copy' ? 'copy' : 'to',
            party: {
              ...{ name, kind: kind === 'organisation' ? 'organisation' : 'person' },
              ...filled('address', address),
              ...filled('email', email),
            },
          },
        }),
      ),
  },
};
