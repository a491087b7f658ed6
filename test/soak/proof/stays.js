import { Recount } from '../../e2e/recount/fold.js';

/**
 * What lay in which queue from when to when, told from the log alone: one stay for each time that an item
 * came to a unit. `to` is missing where it lies there still; the item of the last state is kept with it.
 */
export function staysOf(log) {
  const recount = new Recount();
  const open = new Map();
  const stays = [];
  for (const event of log) {
    if (!event.stream.startsWith('document-')) continue;
    recount.take(event);
    const { documentId } = event.data;
    const items = recount.documents.get(documentId).items;
    const before = open.get(documentId) ?? new Map();
    const now = new Map();
    for (const [itemId, item] of items) {
      const stay = before.get(itemId);
      const isSame = stay?.unitId === item.unitId;
      const kept = isSame ? stay : begun(event, documentId, itemId, item);
      if (!isSame) stays.push(kept);
      now.set(itemId, kept);
    }
    for (const [itemId, stay] of before) if (now.get(itemId) !== stay) stay.to = momentOf(event);
    for (const [itemId, stay] of now) stay.item = { ...items.get(itemId) };
    open.set(documentId, now);
  }
  return stays;
}

const begun = (event, documentId, itemId, { unitId }) => ({
  key: `${documentId} ${itemId}`,
  unitId,
  from: momentOf(event),
});

const momentOf = ({ position, createdAt, data }) => ({
  position,
  createdAt,
  at: Date.parse(data.at),
});
