import { causedBy, service } from '@chancery/kernel';
import type { Policy } from '@chancery/kernel';
import { VoidNumber } from '@chancery/registers/contract';
import type { RegistrationRevoked } from '../domain/document.events.js';

const name = 'void-revoked-number';

/** The number of a revoked registration becomes void, also when the registrar's program died half-way. */
export const voidRevokedNumber: Policy<RegistrationRevoked, VoidNumber> = {
  name,
  patience: 5,
  on: {
    RegistrationRevoked: ({ id, metadata, data }) => {
      const { registerId, sequence, reason, at } = data;
      const context = causedBy(name, { id, metadata });
      const order = { registerId, sequence, reason, at };
      return [new VoidNumber(order, service(name, metadata.authorityId), context)];
    },
  },
};
