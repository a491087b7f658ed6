import { DomainError } from '@chancery/kernel';

/** No document that the caller may read bears this party; whether others do is not said. */
export class UnknownParty extends DomainError {
  readonly code = 'unknown-party' as const;
  constructor(partyId: string) {
    super(
      `No document that you may read has the party ${partyId}. Leave out partyId to record a new party.`,
      { partyId },
    );
  }
}

/** The personal data of the party were erased; nothing new is recorded under its id. */
export class PartyAlreadyErased extends DomainError {
  readonly code = 'party-already-erased' as const;
  constructor(partyId: string) {
    super(
      `The party ${partyId} was erased. Leave out partyId to record the person as a new party.`,
      {
        partyId,
      },
    );
  }
}
