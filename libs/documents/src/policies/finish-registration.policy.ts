import { causedBy, service } from '@chancery/kernel';
import type { Policy } from '@chancery/kernel';
import type { NumberAllocated } from '@chancery/registers/contract';
import { FinishRegistration } from '../domain/finish-registration.js';

const name = 'finish-registration';

/** A document that got a number bears it in the end, also when whoever registered it died half-way. */
export const finishRegistration: Policy<NumberAllocated, FinishRegistration> = {
  name,
  patience: 5,
  on: {
    NumberAllocated: ({ id, metadata, data }) => {
      const { documentId, registerId, number, sequence, authorityId, at } = data;
      if (documentId === undefined) return [];
      const context = causedBy(name, { id, metadata });
      const order = { documentId, registerId, number, sequence, at };
      return [new FinishRegistration(order, service(name, authorityId), context)];
    },
  },
};
