import { holds, isCleared } from '@chancery/kernel';
import type { Right, Rights } from '@chancery/kernel';
import type { DocumentCommand, DraftDocument, ReceiveDocument } from './document.commands.js';
import { DocumentNotFound, NotPermitted } from './document.errors.js';
import { mayRead, worksIn } from './document.rights.js';
import type { Document } from './document.state.js';

type Opening = ReceiveDocument | DraftDocument;

/** Whoever may read the document may give the command. What it takes beside that depends on the situation: `actions`. */
const reader: Right<Document, DocumentCommand> = {
  who: ['reader'],
  may: (document, { by }) => document.situation !== 'absent' && mayRead(document, by),
  refusal: (_, { data }) => new DocumentNotFound(data.documentId),
};

/** A new document is opened in the sender's own authority, up to their clearance. One that exists takes a reader. */
const opener = <Command extends Opening>(
  action: 'receive' | 'draft',
  isOfUnit: (command: Command) => boolean,
): Right<Document, Command> => ({
  who: [action === 'receive' ? 'registrar of the unit' : 'officer of the unit'],
  may: (document, command) =>
    document.situation === 'absent'
      ? isOwn(command) && isCleared(command.by, command.data.accessLevel) && isOfUnit(command)
      : mayRead(document, command.by),
  refusal: (document, command) =>
    document.situation === 'absent'
      ? new NotPermitted({ action })
      : new DocumentNotFound(command.data.documentId),
});

const isOwn = ({ by, data }: Opening): boolean =>
  by.kind === 'service' || by.authorityId === data.authorityId;

/** Who may give a command to a document at all. */
export const rights: Rights<Document, DocumentCommand> = {
  ReceiveDocument: opener<ReceiveDocument>('receive', ({ by, data }) =>
    holds(by, 'registrar', data.unitId),
  ),
  DraftDocument: opener<DraftDocument>('draft', ({ by, data }) => worksIn(by, data.unitId)),
  RegisterDocument: reader,
  RefuseRegistration: reader,
  RevokeRegistration: reader,
  ForwardToAuthority: reader,
  CorrectDocument: reader,
  AddNote: reader,
  SetAccessLevel: reader,
  SetPriority: reader,
  AddAttachment: reader,
  SupersedeAttachment: reader,
  WithdrawAttachment: reader,
  HandOverDocument: reader,
  AcceptHandOver: reader,
  RefuseHandOver: reader,
  RecallHandOver: reader,
  ConcludeHandOver: reader,
  ReturnDocument: reader,
  ClaimDocument: reader,
  ReleaseDocument: reader,
  ReassignDocument: reader,
  SettleDocument: reader,
  CloseDocument: reader,
  ReopenDocument: reader,
};
