import {
  concerns,
  demandRight,
  isOfAuthority,
  type Right,
  type Rights,
  type Sender,
} from '@chancery/kernel';
import type { Custody, LooksUpCustody } from './looked.terms.js';
import type { MatterCommand } from './matter.commands.js';
import { MatterNotFound, MatterOrderNotPermitted } from './matter.errors.js';
import { isParticipant, type Matter } from './matter.state.js';

type Ordered = MatterCommand & { readonly data: LooksUpCustody };
type May = (matter: Matter, command: Ordered) => boolean;

/** Programs of the platform alone. For all others no matter is here. */
const program: Right<Matter, MatterCommand> = {
  who: ['service'],
  may: (_, { by }) => by.kind === 'service',
  refusal: (_, { data }) => new MatterNotFound(data.matterId),
};

/** Parties that take part. The holder of an access code sees one matter. */
export const takesPart = (matter: Matter, by: Sender): boolean =>
  by.kind === 'party' &&
  matter.status !== 'absent' &&
  by.authorityId === matter.authorityId &&
  (by.matterId ?? matter.matterId) === matter.matterId &&
  isParticipant(matter, concerns(by));

const party: Right<Matter, MatterCommand> = {
  who: ['party'],
  may: (matter, { by }) => takesPart(matter, by),
  refusal: (_, { data }) => new MatterNotFound(data.matterId),
};

/** Officers by what they may do with the document. */
const officers = (
  who: string,
  holds: (custody: Custody) => boolean,
): Right<Matter, MatterCommand> => {
  const sees: May = (matter, { by, data: { custody } }) =>
    matter.status !== 'absent' &&
    by.kind !== 'party' &&
    isOfAuthority(by, matter.authorityId) &&
    custody?.isReadable === true;
  return {
    who: [who],
    may: (matter, command: Ordered) => {
      if (command.by.kind === 'service') return true;
      const { custody } = command.data;
      return sees(matter, command) && custody !== undefined && holds(custody);
    },
    refusal: (matter, command: Ordered) =>
      sees(matter, command)
        ? new MatterOrderNotPermitted(command.type, [who], command.data.matterId)
        : new MatterNotFound(command.data.matterId),
  };
};

const custodian = officers('custodian', ({ isCustodian }) => isCustodian);
const head = officers('head', ({ isHead }) => isHead);

const either: Right<Matter, MatterCommand> = {
  who: ['party', 'custodian'],
  may: (matter, command) => (command.by.kind === 'party' ? party : custodian).may(matter, command),
  refusal: (matter, command) =>
    (command.by.kind === 'party' ? party : custodian).refusal(matter, command),
};

/** Who may give which command. A service of the platform may give all but those of parties. */
export const rights: Rights<Matter, MatterCommand> = {
  OpenMatter: program,
  SendMessage: either,
  OpenMessage: party,
  RequestInformation: custodian,
  ProvideInformation: party,
  CancelRequest: custodian,
  LapseRequest: program,
  OfferHearing: custodian,
  MakeStatement: party,
  WaiveHearing: party,
  LapseHearing: program,
  SkipHearing: head,
  DeliverDecision: custodian,
  OpenDecision: party,
  WithdrawMatter: party,
  LodgeAppeal: party,
  JoinParty: custodian,
  LeaveParty: custodian,
  LetSilenceTakeEffect: program,
  RevokeDeemedApproval: head,
  AskWhy: party,
  ExplainDelay: custodian,
  FollowDocument: program,
  TakeNote: custodian,
};

export const admitToMatter = (matter: Matter, command: MatterCommand): void =>
  demandRight(rights, matter, command);
