import type { RowChange } from '@chancery/kernel';
import type { MatterEvent, WaitsAt } from '@chancery/matters/contract';
import { itemsOfMatter, waitsFor, type ItemsOf } from './item-changes.items.js';
import type { WorkItemKind } from './work-item.row.js';

interface Came {
  readonly data: WaitsAt & {
    readonly matterId: string;
    readonly at: string;
    readonly until?: string;
  };
}

const waits = ({ data }: Came, kind: WorkItemKind, itemId: string): readonly RowChange[] => {
  const { authorityId, accessLevel, at: since, until: due = null } = data;
  const item = { kind, authorityId, accessLevel, since, due, ...waitsFor(data) };
  return [itemsOfMatter(data).open(itemId, item)];
};

interface Done {
  readonly data: { readonly matterId: string; readonly ends: readonly string[] };
}

const ended = ({ data }: Done): readonly RowChange[] =>
  data.ends.map((itemId) => itemsOfMatter(data).end(itemId));

/** What a party does waits for who has the document, until an officer answers it, decides or takes note. */
export const matterItems: ItemsOf<MatterEvent> = {
  MessageSentByParty: (event) => waits(event, 'message', event.data.messageId),
  MessageSentToParty: ended,
  InformationProvided: (event) => waits(event, 'answer', event.data.requestId),
  InformationRequestLapsed: (event) => waits(event, 'answer', event.data.requestId),
  StatementMade: (event) => waits(event, 'statement', event.data.hearingId),
  HearingWaived: (event) => waits(event, 'statement', event.data.hearingId),
  HearingLapsed: (event) => waits(event, 'statement', event.data.hearingId),
  DecisionDelivered: ended,
  MatterWithdrawn: (event) => waits(event, 'withdrawal', event.data.matterId),
  DelayQuestioned: (event) => waits(event, 'question', event.data.questionId),
  DelayExplained: ({ data }) => [itemsOfMatter(data).end(data.questionId)],
  MatterItemsMoved: ({ data }) => [
    itemsOfMatter(data).changeAll({ ...waitsFor(data), accessLevel: data.accessLevel }),
  ],
  NoteTaken: ({ data }) => [itemsOfMatter(data).end(data.itemId)],
};
