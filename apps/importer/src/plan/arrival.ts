import { deriveId } from '@chancery/event-store';
import type { Channel, ReceiveDocument } from '@chancery/documents';
import { readDeadline, readInstant } from '../log/read-instant.js';
import { longestName } from '../log/text-limits.js';
import { fill } from '../mapping/template.js';
import type { Template } from '../mapping/template.js';
import type { CaseTelling } from './telling.js';

/** What the API takes, and so what the tables and their indexes can hold. */
const longestSubject = 500;
const longestKind = 60;

/** What is written down about an incoming document, filled in from the first event of its case. */
export const arrivalOf = (
  telling: CaseTelling,
): Omit<ReceiveDocument['data'], 'documentId' | 'at'> => {
  const { context, first, document, documentId } = telling;
  const { document: templates } = context.mapping;
  const dateIn = (template: Template | undefined, read: typeof readInstant) => {
    const said = template && fill(template, first.fields);
    return said ? read(said, context.dates, first.line) : undefined;
  };
  const received = dateIn(templates.receivedAt, readInstant);
  const due = dateIn(templates.due, readDeadline);
  return {
    authorityId: context.names.authorityId,
    unitId: context.names.unitId(document.unit),
    channel: channelOf(telling),
    sender: {
      partyId: deriveId(documentId, 'sender'),
      name: telling.fit(fill(templates.sender, first.fields), longestName),
      kind: templates.senderKind,
    },
    subject: telling.fit(fill(templates.subject, first.fields), longestSubject),
    kind: telling.fit(fill(templates.kind, first.fields), longestKind),
    language: templates.language,
    accessLevel: templates.accessLevel,
    receivedAt: received !== undefined && received < first.at ? received : first.at,
    attachments: [],
    ...(due !== undefined && { due }),
  };
};

const channelOf = ({ context: { mapping }, first }: CaseTelling): Channel => {
  const said = mapping.document.channel && fill(mapping.document.channel, first.fields);
  return (said && mapping.channels.get(said.toLowerCase())) || 'other';
};
