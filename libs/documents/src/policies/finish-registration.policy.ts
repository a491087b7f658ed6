import type { Policy, Principal } from '@chancery/kernel';
import type { NumberAllocated } from '@chancery/registers/contract';
import { FinishRegistration } from '../domain/finish-registration.js';

const service = (authorityId: string): Principal => ({
  kind: 'service',
  id: 'finish-registration',
  authorityId,
  posts: [],
  oversees: [],
  clearance: 'secret',
});

/** A document that got a number bears it in the end, also when whoever registered it died half-way. */
export const finishRegistration: Policy<NumberAllocated, FinishRegistration> = {
  name: 'finish-registration',
  patience: 5,
  on: {
    NumberAllocated: ({ id, metadata, data }) => {
      const { documentId, registerId, number, sequence, authorityId, at } = data;
      const context = {
        commandId: `finish-registration.${id}`,
        correlationId: metadata.$correlationId,
        causationId: id,
      };
      const order = { documentId, registerId, number, sequence, at };
      return [new FinishRegistration(order, service(authorityId), context)];
    },
  },
};
