import type { TransferCustody } from './document.commands.js';
import { NotPermitted } from './document.errors.js';
import type { CustodyTransferred } from './document.events.js';
import { custodyAt, holder, type Present } from './document.state.js';

const ended: readonly Present['situation'][] = ['closed', 'refused', 'forwarded'];

/**
 * What a unit that has ended had in custody goes to the unit that goes on with its work, in whatever state of its way it
 * is. Nothing is new if another unit has it, or work on it is over: that stays where it was.
 */
export const transferCustody = (
  document: Present,
  { data, by }: TransferCustody,
): readonly CustodyTransferred[] => {
  const { documentId, fromUnitId, toUnitId, reason, jobId, at } = data;
  if (by.kind !== 'service') throw new NotPermitted({ documentId, action: 'transfer-custody' });
  const { custody, situation, openedAt } = document;
  if (custody.unitId !== fromUnitId || fromUnitId === toUnitId || ended.includes(situation))
    return [];
  return [
    {
      type: 'CustodyTransferred',
      data: {
        ...{ documentId, at, from: holder(document), openedAt, reason },
        custody: custodyAt({ unitId: toUnitId }, custody),
        ...(jobId !== undefined && { jobId }),
      },
    },
  ];
};
