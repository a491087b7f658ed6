import { silenceRung } from '@chancery/deadlines/contract';
import type { RungReached } from '@chancery/documents/contract';
import { causedBy, type Policy } from '@chancery/kernel';
import { LetSilenceTakeEffect } from '../domain/matter.commands.js';
import { orderer } from '../domain/orderer.js';

const name = 'let-silence-take-effect';

/** At the end of a term silence has the consequence that the policy names, also where a later reminder told of it. */
export const letSilenceTakeEffect: Policy<RungReached, LetSilenceTakeEffect> = {
  name,
  on: {
    RungReached: (event) => {
      const { documentId: matterId, clockId, rung, passedOver, at } = event.data;
      if (![rung, ...passedOver].includes(silenceRung)) return [];
      const order = { matterId, clockId, at };
      return [new LetSilenceTakeEffect(order, orderer(name, event), causedBy(name, event))];
    },
  },
};
