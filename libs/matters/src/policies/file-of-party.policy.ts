import { causedBy, type Policy, type Recorded } from '@chancery/kernel';
import { loggedName } from '../domain/file-names.js';
import { FileOfParty } from '../domain/follow-up.commands.js';
import type {
  InformationProvided,
  MessageSentByParty,
  StatementMade,
} from '../domain/matter.events.js';
import { orderer } from '../domain/orderer.js';

const name = 'file-of-party';

type Sent = MessageSentByParty | InformationProvided | StatementMade;

const filed = (event: Recorded<Sent>): readonly FileOfParty[] => {
  const { matterId, partyId, files = [], at } = event.data;
  return files.map((file, index) => {
    const order = { matterId, file, name: loggedName(file, index), at };
    const context = causedBy(name, event, file.attachmentId);
    return new FileOfParty(order, orderer(name, event, partyId), context);
  });
};

/** What a party sends with its words lies beside the document, where officers work with it. */
export const fileOfParty: Policy<Sent, FileOfParty> = {
  name,
  on: { MessageSentByParty: filed, InformationProvided: filed, StatementMade: filed },
};
