import { holds, isOfAuthority, type Principal, type Right, type Rights } from '@chancery/kernel';
import type { MandateCommand } from './mandate.commands.js';
import { MandateNotFound, MandateOrderNotPermitted } from './mandate.errors.js';
import type { Mandate } from './mandate.state.js';

const isHere = (mandate: Mandate, by: Principal, authorityId: string): boolean =>
  isOfAuthority(by, authorityId) &&
  (mandate.status === 'absent' || mandate.authorityId === authorityId);

/** Officers of the authority that hold this role; for all others there is no mandate. */
const registrar: Right<Mandate, MandateCommand> = {
  who: ['registrar'],
  may: (mandate, { by, data }) =>
    by.kind !== 'party' && isHere(mandate, by, data.authorityId) && holds(by, 'registrar'),
  refusal: (mandate, { by, data, type }) =>
    by.kind !== 'party' && isHere(mandate, by, data.authorityId)
      ? new MandateOrderNotPermitted(type, ['registrar'])
      : new MandateNotFound(data.mandateId),
};

/** A party that has logged in at the authority; `isTheirs` says whose the mandate has to be. */
const party = (isTheirs: (mandate: Mandate, partyId: string) => boolean) =>
  ({
    who: ['party'],
    may: (mandate, { by, data }) =>
      by.kind === 'party' &&
      by.matterId === undefined &&
      by.authorityId === data.authorityId &&
      (mandate.status === 'absent' || mandate.authorityId === data.authorityId) &&
      (isTheirs(mandate, by.id) || isTheirs(mandate, by.actsFor?.partyId ?? '')),
    refusal: (_, { data }) => new MandateNotFound(data.mandateId),
  }) satisfies Right<Mandate, MandateCommand>;

const anybody = party(() => true);
const giver = party((mandate, id) => mandate.status !== 'absent' && mandate.giverId === id);
const holder = party((mandate, id) => mandate.status !== 'absent' && mandate.holderId === id);

/** Who may give which command about a mandate. */
export const mandateRights: Rights<Mandate, MandateCommand> = {
  GiveMandate: anybody,
  AcceptMandate: anybody,
  RevokeMandate: giver,
  RenounceMandate: holder,
  RecordMandate: registrar,
  VerifyMandate: registrar,
  RejectMandate: registrar,
};
