import type { Column } from '../shape/printed-list.js';
import type { DescribedItem } from './described-items.js';

/** A queue as a table. */
export const queueColumns: readonly Column<DescribedItem>[] = [
  { heading: 'register.number', of: ({ number }) => number },
  { heading: 'register.direction', manner: 'word', of: ({ direction }) => direction },
  { heading: 'register.kind', of: ({ documentKind }) => documentKind },
  { heading: 'register.party', of: ({ document }) => document?.party ?? null },
  {
    ...{ heading: 'register.receivedAt', manner: 'day' },
    of: ({ document }) => document?.receivedAt ?? null,
  },
  { heading: 'register.subject', of: ({ subject }) => subject },
  { heading: 'list.waits', manner: 'word', of: ({ kind }) => kind },
  { heading: 'list.since', manner: 'day', of: ({ since }) => since },
  { heading: 'list.due', manner: 'day', of: ({ due }) => due },
  { heading: 'list.priority', manner: 'word', of: ({ priority }) => priority },
  { heading: 'list.from', manner: 'name', of: ({ fromUnitId }) => fromUnitId },
  { heading: 'list.note', of: ({ note }) => note },
  { heading: 'list.unit', manner: 'name', of: ({ unitId }) => unitId },
  { heading: 'list.officer', manner: 'name', of: ({ officerId }) => officerId },
];
