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

/** The command for a part of a document, such as a hand-over, a task or a term: an item is `document:part`. */
const ofPart =
  (Command: CommandClass, name: 'handOverId' | 'taskId' | 'clockId') =>
  ({ itemId, data, at, by, context }: BulkItem): Order => {
    const [documentId, partId] = itemId.split(':');
    return new Command({ ...data, documentId, [name]: partId, at } as never, by, context);
  };

/** An item is `document:route.step:version`: the step as queues name it, and the version of the content that was read. */
const ofStep =
  (Command: CommandClass, more: object = {}) =>
  ({ itemId, data, at, by, context }: BulkItem): Order => {
    const [documentId, step = '', version] = itemId.split(':');
    const [routeId, stepId] = step.split('.');
    const turn = { documentId, routeId, stepId, contentVersion: Number(version) };
    return new Command({ ...data, ...more, ...turn, at } as never, by, context);
  };

/** Each consignment has an id of its own, which is the same when the item is tried again. */
const prepareDispatch = (item: BulkItem): Order => {
  const { consignments = [], ...data } = item.data as { readonly consignments?: readonly object[] };
  const named = consignments.map((each, place) => ({
    ...each,
    consignmentId: deriveId(item.jobId, item.itemId, `consignment.${place}`),
  }));
  return ofDocument(commands.PrepareDispatch)({ ...item, data: { ...data, consignments: named } });
};

/** An item is a document and one of its terms. */
const recalculate = ({ itemId, at, by, context }: BulkItem): Order => {
  const [documentId = '', clockId = ''] = itemId.split(/:(.*)/s);
  return new commands.RecalculateClock({ documentId, clockId, at }, by, context);
};

/**
 * The commands that can be given for many documents. A further one takes a line here, and one for its body in the API.
 * To show documents to many, hand them over for acquaintance. A signature for many is simple: a file signs one content.
 */
export const documentsBulk: BulkCommands = {
  'recalculate-clock': recalculate,
  'hand-over': handOver,
  accept: ofPart(commands.AcceptHandOver, 'handOverId'),
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
  'put-on-control': ofPart(commands.PutOnControl, 'taskId'),
  'take-off-control': ofPart(commands.TakeOffControl, 'taskId'),
  'extend-task': ofPart(commands.ExtendTask, 'taskId'),
  'extend-clock': ofPart(commands.ExtendClock, 'clockId'),
  'prepare-dispatch': prepareDispatch,
  concur: ofStep(commands.Concur),
  sign: ofStep(commands.Sign, { level: 'simple' }),
};
