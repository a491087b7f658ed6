import type { DocumentRow } from '@chancery/documents';
import type { Column } from '../shape/printed-list.js';

/** A list of documents as a table. */
export const documentColumns: readonly Column<DocumentRow>[] = [
  { heading: 'register.number', of: ({ number }) => number },
  { heading: 'register.allocatedAt', manner: 'day', of: ({ registeredAt }) => registeredAt },
  { heading: 'register.receivedAt', manner: 'day', of: ({ receivedAt }) => receivedAt },
  { heading: 'register.direction', manner: 'word', of: ({ direction }) => direction },
  { heading: 'register.kind', of: ({ kind }) => kind },
  {
    heading: 'register.party',
    of: ({ party }) => (party as { name?: string } | null)?.name ?? null,
  },
  { heading: 'register.subject', of: ({ subject }) => subject },
  { heading: 'list.situation', manner: 'word', of: ({ situation }) => situation },
  { heading: 'list.unit', manner: 'name', of: ({ unitId }) => unitId },
  { heading: 'list.officer', manner: 'name', of: ({ officerId }) => officerId },
  { heading: 'list.priority', manner: 'word', of: ({ priority }) => priority },
  { heading: 'list.due', manner: 'day', of: ({ due }) => due },
  { heading: 'list.settled', manner: 'day', of: ({ settledAt }) => settledAt },
];
