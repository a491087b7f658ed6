import { demandRight, isAssured, type Decider, type StreamType } from '@chancery/kernel';
import type {
  AcceptMandate,
  GiveMandate,
  MandateCommand,
  RecordMandate,
} from './mandate.commands.js';
import * as refused from './mandate.errors.js';
import type { MandateEvent } from './mandate.events.js';
import { mandateRights } from './mandate.rights.js';
import type { Mandate } from './mandate.state.js';
import { givableBases, type MandateTerms } from './mandate.terms.js';

const leastAssurance = 'substantial';
const mostYears = 5;

/**
 * Who acts for another has a mandate: given by the represented and taken by its holder, or taken down from paper. One of
 * an attorney counts once it was verified. Either side ends it.
 */
export const mandateDecider: Decider<Mandate, MandateCommand, MandateEvent> = {
  initialState: { status: 'absent' },

  admit: (mandate, command) => demandRight(mandateRights, mandate, command),

  decide(mandate, command) {
    const { type, data } = command;
    if (type === 'GiveMandate') return mandate.status === 'absent' ? give(command) : [];
    if (type === 'RecordMandate') return mandate.status === 'absent' ? record(command) : [];
    if (mandate.status === 'absent') throw new refused.MandateNotFound(data.mandateId);
    switch (type) {
      case 'AcceptMandate':
        return accept(mandate, command);
      case 'VerifyMandate':
        if (mandate.status !== 'to-verify') throw new refused.MandateNotPending(mandate.status);
        if (!data.evidence) throw new refused.EvidenceMissing();
        return [{ type: 'MandateVerified', data }];
      case 'RejectMandate':
        if (mandate.status !== 'to-verify') throw new refused.MandateNotPending(mandate.status);
        return [{ type: 'MandateRejected', data }];
      case 'RevokeMandate':
        return isOver(mandate) ? [] : [{ type: 'MandateRevoked', data }];
      case 'RenounceMandate':
        return isOver(mandate) ? [] : [{ type: 'MandateRenounced', data }];
    }
  },

  evolve(mandate, { type, data }) {
    if (type === 'MandateGiven') return { ...data, status: 'offered' };
    if (type === 'MandateRecorded') return { ...data, status: 'valid' };
    if (mandate.status === 'absent') return mandate;
    switch (type) {
      case 'MandateAccepted': {
        const status = data.isToVerify ? 'to-verify' : 'valid';
        return { ...mandate, status, holderId: data.holderId };
      }
      case 'MandateVerified':
        return { ...mandate, status: 'valid' };
      case 'MandateRejected':
        return { ...mandate, status: 'rejected' };
      case 'MandateRevoked':
      case 'MandateRenounced':
        return { ...mandate, status: 'ended' };
    }
  },
};

export const mandateStream: StreamType<Mandate, MandateCommand, MandateEvent> = {
  category: 'mandate',
  decider: mandateDecider,
};

type Held = Exclude<Mandate, { status: 'absent' }>;

const isOver = ({ status }: Held): boolean => status === 'ended' || status === 'rejected';

/** There are no chains: only who represents by law, as their login says, gives a mandate for the represented. */
const give = ({ data, by }: GiveMandate): MandateEvent[] => {
  if (!isAssured(by, leastAssurance)) throw new refused.MandateAssuranceTooLow(leastAssurance);
  if (by.actsFor && !by.actsFor.mandate.startsWith('claim:'))
    throw new refused.PowerNotDelegable(by.actsFor.mandate);
  if (!(givableBases as readonly string[]).includes(data.basis))
    throw new refused.PowerNotDelegable(data.basis);
  demandValidity(data);
  return [{ type: 'MandateGiven', data: { ...data, giverId: by.actsFor?.partyId ?? by.id } }];
};

const record = ({ data }: RecordMandate): MandateEvent[] => {
  if (!data.evidence) throw new refused.EvidenceMissing();
  if (data.giverId === data.holderId) throw new refused.MandateToOneself();
  demandValidity(data, data.basis === 'parental' ? majorityYears : mostYears);
  return [{ type: 'MandateRecorded', data }];
};

/** A parent acts until the child is of age. */
const majorityYears = 18;

const accept = (mandate: Held, { data, by }: AcceptMandate): MandateEvent[] => {
  const { mandateId, authorityId, isRight = false, at } = data;
  if (!isRight) throw new refused.MandateCodeWrong();
  if (mandate.holderId === by.id && !isOver(mandate)) return [];
  if (mandate.status !== 'offered') throw new refused.MandateNotOpen(mandate.status);
  if (at >= mandate.validUntil) throw new refused.MandateNotOpen('expired');
  if (by.id === mandate.giverId) throw new refused.MandateToOneself();
  const isToVerify = mandate.basis === 'attorney' && mandate.powers.includes('sign');
  return [
    { type: 'MandateAccepted', data: { mandateId, authorityId, holderId: by.id, isToVerify, at } },
  ];
};

const demandValidity = (
  { validFrom, validUntil }: Pick<MandateTerms, 'validFrom' | 'validUntil'>,
  most = mostYears,
): void => {
  const last = new Date(validFrom);
  last.setUTCFullYear(last.getUTCFullYear() + most);
  if (validUntil <= validFrom || Date.parse(validUntil) > last.getTime())
    throw new refused.ValidityTooLong(most);
};
