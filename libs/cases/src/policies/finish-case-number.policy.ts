import { causedBy, service, type Policy } from '@chancery/kernel';
import type { NumberAllocated } from '@chancery/registers/contract';
import { FinishCaseNumber } from '../domain/filing.commands.js';

const name = 'finish-case-number';

/** A number that was given to a case is borne by it in the end, or void, also when a program died half-way. */
export const finishCaseNumber: Policy<NumberAllocated, FinishCaseNumber> = {
  name,
  patience: 5,
  on: {
    NumberAllocated: ({ id, metadata, data }) => {
      const { caseId, registerId, sequence, authorityId, at } = data;
      if (caseId === undefined) return [];
      const context = causedBy(name, { id, metadata });
      const order = { caseId, registerId, sequence, at };
      return [new FinishCaseNumber(order, service(name, authorityId), context)];
    },
  },
};
