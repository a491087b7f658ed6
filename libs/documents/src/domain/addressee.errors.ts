import { DomainError } from '@chancery/kernel';
import type { Place } from './document.terms.js';

const nameOf = ({ unitId, officerId }: Place): string => officerId ?? unitId;

const placeIn = ({ unitId, officerId }: Place): Place =>
  officerId === undefined ? { unitId } : { unitId, officerId };

const reasons = {
  'unit-not-active': ({ unitId }: Place) =>
    `There is no active unit ${unitId}. Choose another unit.`,
  'officer-not-there': ({ unitId, officerId }: Place) =>
    `${officerId} does not work in ${unitId}. Choose somebody who does, or the unit.`,
} as const;

/** The unit or officer is unknown, inactive, without a post there, or of another authority. */
export class AddresseeNotAvailable extends DomainError {
  readonly code = 'addressee-not-available' as const;
  constructor(documentId: string, to: Place, reason: keyof typeof reasons) {
    super(reasons[reason](to), { documentId, ...placeIn(to), reason });
  }
}

/** The officer, or everybody in the unit, may not read so confidential a document. */
export class AddresseeNotCleared extends DomainError {
  readonly code = 'addressee-not-cleared' as const;
  constructor(documentId: string, to: Place, accessLevel: string) {
    const who = to.officerId === undefined ? `Nobody in ${to.unitId} is` : `${to.officerId} is not`;
    super(`${who} cleared for ${accessLevel} documents. Choose an addressee who is.`, {
      documentId,
      ...placeIn(to),
      accessLevel,
    });
  }
}

/** At this level the document would be out of sight for who has it in hand or is to get it. */
export class HoldersNotCleared extends DomainError {
  readonly code = 'holders-not-cleared' as const;
  constructor(documentId: string, accessLevel: string, holders: readonly Place[]) {
    super(
      `Not cleared for ${accessLevel} documents: ${holders.map(nameOf).join(', ')}. Give the document to somebody who is, or recall the hand-over, first.`,
      { documentId, accessLevel, holders: holders.map(placeIn) },
    );
  }
}

/** A document is reassigned within the unit that answers for it. */
export class OfficerNotInUnit extends DomainError {
  readonly code = 'officer-not-in-unit' as const;
  constructor(documentId: string, officerId: string, unitId: string) {
    super(`${officerId} does not work in ${unitId}. Choose an officer who does.`, {
      documentId,
      officerId,
      unitId,
    });
  }
}
