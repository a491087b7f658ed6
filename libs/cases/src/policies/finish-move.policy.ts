import type { DocumentRefiled, DocumentUnfiled } from '@chancery/documents/contract';
import { causedBy, service, type Policy, type Recorded } from '@chancery/kernel';
import { FinishMove } from '../domain/filing.commands.js';

const name = 'finish-move';

type Left = DocumentRefiled | DocumentUnfiled;

const ordered = (
  { id, metadata, data: { documentId, at, reason } }: Recorded<Left>,
  left: { readonly caseId: string; readonly entry: number; readonly toCaseId?: string },
): readonly FinishMove[] => {
  const context = causedBy(name, { id, metadata });
  const order = { ...left, documentId, at, reason };
  return [new FinishMove(order, service(name, metadata.authorityId), context)];
};

/** A case says of every document that left it where it went, also when a program died half-way. */
export const finishMove: Policy<Left, FinishMove> = {
  name,
  patience: 5,
  on: {
    DocumentRefiled: (event) => {
      const { fromCaseId: caseId, fromEntry: entry, caseId: toCaseId } = event.data;
      return ordered(event, { caseId, entry, toCaseId });
    },
    DocumentUnfiled: (event) => {
      const { caseId, entry } = event.data;
      return ordered(event, { caseId, entry });
    },
  },
};
