import { causedBy, service, type Policy } from '@chancery/kernel';
import type { CaseOpened } from '../domain/case.events.js';
import { FinishSplit } from '../domain/filing.commands.js';

const name = 'finish-split';

/** A case that was split off gets its documents, also when a program died half-way. */
export const finishSplit: Policy<CaseOpened, FinishSplit> = {
  name,
  patience: 5,
  on: {
    CaseOpened: ({ id, metadata, data: { caseId, authorityId, splitFrom, at } }) => {
      if (!splitFrom) return [];
      const context = causedBy(name, { id, metadata });
      return [new FinishSplit({ caseId, splitFrom, at }, service(name, authorityId), context)];
    },
  },
};
