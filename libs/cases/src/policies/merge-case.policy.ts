import { causedBy, service, type Policy } from '@chancery/kernel';
import type { CaseMergeBegun } from '../domain/case.events.js';
import { CarryOutMerge } from '../domain/filing.commands.js';

const name = 'merge-case';

/** A case that is to be merged gives all that is in it to the other, also when a program died half-way. */
export const mergeCase: Policy<CaseMergeBegun, CarryOutMerge> = {
  name,
  on: {
    CaseMergeBegun: ({ id, metadata, data: { caseId, authorityId, reason, at } }) => {
      const context = causedBy(name, { id, metadata });
      return [new CarryOutMerge({ caseId, reason, at }, service(name, authorityId), context)];
    },
  },
};
