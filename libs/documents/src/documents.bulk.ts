import { deriveId } from '@chancery/event-store';
import type { BulkCommands, BulkItem, CommandContext, Order, Principal } from '@chancery/kernel';
import * as commands from './domain/document.commands.js';

type CommandClass = new (data: never, by: Principal, context?: CommandContext) => Order;

/** The command for the document that the item names. */
const ofDocument =
  (Command: CommandClass) =>
  ({ itemId, data, at, by, context }: BulkItem): Order =>
    new Command({ ...data, documentId: itemId, at } as never, by, context);

/** Each document goes by a hand-over of its own, which is the same when the item is tried again. */
const handOver = (item: BulkItem): Order => {
  const handOverId = deriveId(item.jobId, item.itemId, 'hand-over');
  return ofDocument(commands.HandOverDocument)({ ...item, data: { ...item.data, handOverId } });
};

/** Each document has a note of its own, which is the same when the item is tried again. */
const addNote = (item: BulkItem): Order => {
  const noteId = deriveId(item.jobId, item.itemId, 'note');
  return ofDocument(commands.AddNote)({ ...item, data: { ...item.data, noteId } });
};

/** Callers may name one reply alone. */
const settle = (item: BulkItem): Order => {
  const {
    replyId,
    replyIds = [],
    ...data
  } = item.data as {
    readonly replyId?: string;
    readonly replyIds?: readonly string[];
  };
  const named = replyId === undefined ? replyIds : [replyId, ...replyIds];
  return ofDocument(commands.SettleDocument)({ ...item, data: { ...data, replyIds: named } });
};

/** An item is a document and one of its terms. */
const recalculate = ({ itemId, at, by, context }: BulkItem): Order => {
  const [documentId = '', clockId = ''] = itemId.split(/:(.*)/s);
  return new commands.RecalculateClock({ documentId, clockId, at }, by, context);
};

/** The commands that can be given for many documents. A further one takes a line here, and one for its body in the API. */
export const documentsBulk: BulkCommands = {
  'recalculate-clock': recalculate,
  'hand-over': handOver,
  claim: ofDocument(commands.ClaimDocument),
  release: ofDocument(commands.ReleaseDocument),
  reassign: ofDocument(commands.ReassignDocument),
  settle,
  close: ofDocument(commands.CloseDocument),
  reopen: ofDocument(commands.ReopenDocument),
  'add-note': addNote,
  'adopt-procedure': ofDocument(commands.AdoptProcedure),
  'set-access-level': ofDocument(commands.SetAccessLevel),
  'set-priority': ofDocument(commands.SetPriority),
};
