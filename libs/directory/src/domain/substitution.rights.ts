import { authorityOf, demandRight, holds, isOfAuthority, oversees } from '@chancery/kernel';
import type { Principal, Right, Rights } from '@chancery/kernel';
import { OfficerNotFound } from './directory.errors.js';
import type {
  AmendSubstitution,
  EndSubstitution,
  GrantSubstitution,
  SubstitutionCommand,
} from './substitution.commands.js';
import type { Substitution } from './substitution.state.js';
import {
  SubstitutionChain,
  SubstitutionNotFound,
  SubstitutionNotYours,
} from './substitution.errors.js';

/** The holder, who heads or supervises one of their units, and administrators decide who acts for the holder. */
export const maySettleFor = (
  by: Principal,
  holderId: string,
  holder: Principal | undefined,
): boolean =>
  by.kind === 'service' ||
  (isOfAuthority(by, holderId) &&
    (by.id === holderId ||
      holds(by, 'administrator') ||
      (holder?.posts ?? []).some(({ unitId }) => oversees(by, unitId))));

const who = ['holder'];

const granting: Right<Substitution, GrantSubstitution> = {
  who,
  may: (_, { by, data: { holderId, substituteId, around } }) =>
    !by.behalf &&
    by.id !== substituteId &&
    authorityOf(substituteId) === authorityOf(holderId) &&
    maySettleFor(by, holderId, around?.holder),
  refusal: (_, { type, by, data: { holderId, substituteId } }) => {
    if (by.behalf) return new SubstitutionChain(by.behalf.officerId);
    if (!isOfAuthority(by, holderId)) return new OfficerNotFound(holderId);
    return authorityOf(substituteId) === authorityOf(holderId)
      ? new SubstitutionNotYours(type, holderId)
      : new OfficerNotFound(substituteId);
  },
};

/** The substitute knows of it; for all others who may not decide on it there is none. */
const changing: Right<Substitution, AmendSubstitution | EndSubstitution> = {
  who,
  may: (substitution, { by, data: { around } }) =>
    !by.behalf &&
    substitution.status !== 'absent' &&
    by.id !== substitution.substituteId &&
    maySettleFor(by, substitution.holderId, around?.holder),
  refusal: (substitution, { type, by, data }) => {
    if (by.behalf) return new SubstitutionChain(by.behalf.officerId);
    return substitution.status !== 'absent' && by.id === substitution.substituteId
      ? new SubstitutionNotYours(type, substitution.holderId)
      : new SubstitutionNotFound(data.substitutionId);
  },
};

/** Who may decide that one officer acts for another, and change it; never who acts on behalf of a third. */
export const substitutionRights: Rights<Substitution, SubstitutionCommand> = {
  GrantSubstitution: granting,
  AmendSubstitution: changing,
  EndSubstitution: changing,
};

export const admitToSubstitution = (
  substitution: Substitution,
  command: SubstitutionCommand,
): void => demandRight(substitutionRights, substitution, command);
