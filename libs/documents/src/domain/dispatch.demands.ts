import type { Principal } from '@chancery/kernel';
import { mayRecord } from './dispatch.actions.js';
import type { ConsignmentCommand } from './dispatch.commands.js';
import { AddresseeNotFound, ConsignmentNotFound, ConsignmentNotOpen } from './dispatch.errors.js';
import { addresseesOf, type Addressee, type Consignment } from './dispatch.state.js';
import type { ConsignmentState } from './dispatch.terms.js';
import { NotPermitted } from './document.errors.js';
import type { Present } from './document.state.js';

/** Throws AddresseeNotFound. */
export const addresseeOf = (document: Present, addresseeId: string): Addressee => {
  const present = addresseesOf(document);
  const found = present.find((each) => each.addresseeId === addresseeId);
  if (found) return found;
  const addresseeIds = present.map((each) => each.addresseeId);
  throw new AddresseeNotFound(document.documentId, addresseeId, addresseeIds);
};

interface Named {
  readonly action: ConsignmentCommand['action'];
  readonly data: { readonly consignmentId: string };
  readonly by: Principal;
}

/** The sending that a command names. Throws ConsignmentNotFound or NotPermitted. */
export const consignmentFor = (document: Present, { action, data, by }: Named): Consignment => {
  const { documentId, dispatch } = document;
  const found = dispatch.consignments.find((each) => each.consignmentId === data.consignmentId);
  if (!found) throw new ConsignmentNotFound(documentId, data.consignmentId);
  if (!mayRecord(document, found, by)) throw new NotPermitted({ documentId, action });
  return found;
};

/** Throws ConsignmentNotOpen. */
export const demandState = (
  { documentId }: Present,
  consignment: Consignment,
  ...expected: readonly ConsignmentState[]
): void => {
  if (!expected.includes(consignment.state))
    throw new ConsignmentNotOpen(documentId, consignment, expected);
};
