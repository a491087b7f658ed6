import { deriveId } from '@chancery/event-store';
import type { Channel, ReceiveDocument } from '@chancery/documents';
import type { LogEvent } from '../log/log-event.js';
import { readInstant } from '../log/read-events.js';
import { fill } from '../mapping/template.js';
import type { Template } from '../mapping/template.js';
import type { Telling } from './telling.js';

/** What is written down about an incoming document, filled in from the first event of its case. */
export const arrivalOf = (telling: Telling): Omit<ReceiveDocument['data'], 'documentId' | 'at'> => {
  const { context, first, document, documentId } = telling;
  const { document: templates, settings } = context.mapping;
  const received = instantFrom(templates.receivedAt, first, settings.timeZone);
  const due = instantFrom(templates.due, first, settings.timeZone);
  return {
    authorityId: context.names.authorityId,
    unitId: context.names.unitId(document.unit),
    channel: channelOf(telling),
    sender: {
      partyId: deriveId(documentId, 'sender'),
      name: fill(templates.sender, first.fields),
      kind: templates.senderKind,
    },
    subject: fill(templates.subject, first.fields),
    kind: fill(templates.kind, first.fields),
    language: templates.language,
    accessLevel: templates.accessLevel,
    receivedAt: received !== undefined && received < first.at ? received : first.at,
    attachments: [],
    ...(due !== undefined && { due }),
  };
};

const channelOf = ({ context: { mapping }, first }: Telling): Channel => {
  const said = mapping.document.channel && fill(mapping.document.channel, first.fields);
  return (said && mapping.channels[said.toLowerCase()]) || 'other';
};

const instantFrom = (
  template: Template | undefined,
  { fields, line }: LogEvent,
  timeZone: string,
): string | undefined => {
  const said = template && fill(template, fields);
  return said ? readInstant(said, timeZone, line) : undefined;
};
