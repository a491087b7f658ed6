import { TransferCustody } from '@chancery/documents/contract';
import { holds, service, type BulkCommands, type Order } from '@chancery/kernel';
import { RecalculateCaseClock } from './domain/case-clock.commands.js';
import { AssignCase, TakeIn } from './domain/case.commands.js';
import { MoveDocuments } from './domain/filing.commands.js';

interface Reorganising {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly reason: string;
}

interface Moving {
  readonly caseId: string;
  readonly toCaseId: string;
  readonly reason: string;
}

export const casesBulk: BulkCommands = {
  /** An item is a document, which goes into the case. */
  'take-in': ({ itemId, data, at, by, context }): Order => {
    const { caseId } = data as { readonly caseId: string };
    return new TakeIn({ caseId, documentId: itemId, at }, by, context);
  },

  /** An item is a document, which goes from one case into another. */
  move: ({ itemId, data, at, by, context }): Order => {
    const { caseId, toCaseId, reason } = data as unknown as Moving;
    const order = { caseId, toCaseId, reason, documentIds: [itemId], at };
    return new MoveDocuments(order, by, context);
  },

  /** An item is a case and one of its terms. */
  'recalculate-case-clock': ({ itemId, at, by, context }): Order => {
    const [caseId = '', clockId = ''] = itemId.split(/:(.*)/s);
    return new RecalculateCaseClock({ caseId, clockId, at }, by, context);
  },

  /**
   * Moves one thing of a unit that has ended to one that goes on with its work. An item is `document:` or `case:` and the
   * id. It is ordered by an administrator, who has no rights in documents, so the program does it in their stead.
   */
  reorganise: ({ itemId, jobId, data, at, by: orderer, context }): Order => {
    const { fromUnitId, toUnitId, reason } = data as unknown as Reorganising;
    const { authorityId } = orderer;
    const by = holds(orderer, 'administrator') ? service('reorganisation', authorityId) : orderer;
    const [subject, id = ''] = itemId.split(':');
    if (subject === 'case')
      return new AssignCase({ caseId: id, unitId: toUnitId, fromUnitId, at }, by, context);
    const order = { documentId: id, fromUnitId, toUnitId, reason, jobId, at };
    return new TransferCustody(order, by, context);
  },
};
