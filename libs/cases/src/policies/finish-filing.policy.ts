import { causedBy, service, type Policy } from '@chancery/kernel';
import type { EntryAllocated } from '../domain/case.events.js';
import { FinishFiling } from '../domain/filing.commands.js';

const name = 'finish-filing';

/** A document that got an entry lies there in the end, or the entry is void, also when a program died half-way. */
export const finishFiling: Policy<EntryAllocated, FinishFiling> = {
  name,
  patience: 5,
  on: {
    EntryAllocated: ({ id, metadata, data: { authorityId, caseUnitId: _, ...data } }) => {
      const context = causedBy(name, { id, metadata });
      return [new FinishFiling(data, service(name, authorityId), context)];
    },
  },
};
