import { holds, isOfAuthority, oversees } from '@chancery/kernel';
import type { DomainError, Right, Rights } from '@chancery/kernel';
import type { AuthorityCommand, OpenAuthority } from './authority.commands.js';
import {
  AdministratorOnly,
  AuthorityNotFound,
  HeadOfUnitOnly,
  NotOnOneself,
  OfficerNotFound,
  OfficersOnly,
  PlatformOnly,
  UnitNotFound,
} from './directory.errors.js';
import type {
  EnrolOfficer,
  GivePost,
  OfficerCommand,
  RegisterCertificate,
  RemoveOwnQuery,
  SaveOwnQuery,
  SetClearance,
} from './officer.commands.js';
import type { OpenUnit, RemoveQuery, SaveQuery, UnitCommand } from './unit.commands.js';

export type DirectoryCommand = AuthorityCommand | UnitCommand | OfficerCommand;

/** What a command is about: its id, and what is said of it to officers of another authority. */
interface Subject<Command extends DirectoryCommand> {
  readonly idIn: (data: Command['data']) => string;
  readonly absent: (id: string) => DomainError;
}

const inAuthority: Subject<Exclude<AuthorityCommand, OpenAuthority> | OpenUnit | EnrolOfficer> = {
  idIn: ({ authorityId }) => authorityId,
  absent: (id) => new AuthorityNotFound(id),
};
const unit: Subject<Exclude<UnitCommand, OpenUnit>> = {
  idIn: ({ unitId }) => unitId,
  absent: (id) => new UnitNotFound(id),
};
const officer: Subject<Exclude<OfficerCommand, EnrolOfficer>> = {
  idIn: ({ officerId }) => officerId,
  absent: (id) => new OfficerNotFound(id),
};

const platform: Right<unknown, OpenAuthority> = {
  who: ['platform'],
  may: (_, { by }) => by.kind === 'service',
  refusal: (_, { type }) => new PlatformOnly(type),
};

const administrator = <Command extends DirectoryCommand>({
  idIn,
  absent,
}: Subject<Command>): Right<unknown, Command> => ({
  who: ['administrator'],
  may: (_, { by, data }) => isOfAuthority(by, idIn(data)) && holds(by, 'administrator'),
  refusal: (_, { type, by, data }) =>
    isOfAuthority(by, idIn(data))
      ? new AdministratorOnly(type, by.authorityId)
      : absent(idIn(data)),
});

/** Power over oneself takes a second administrator. */
const otherAdministrator: Right<unknown, SetClearance | GivePost | RegisterCertificate> = {
  who: ['administrator'],
  may: (state, command) =>
    administrator(officer).may(state, command) && command.by.id !== command.data.officerId,
  refusal: (state, command) =>
    administrator(officer).may(state, command)
      ? new NotOnOneself(command.type, command.data.officerId)
      : administrator(officer).refusal(state, command),
};

const head: Right<unknown, SaveQuery | RemoveQuery> = {
  who: ['head'],
  may: (_, { by, data }) => oversees(by, data.unitId),
  refusal: (_, { type, by, data }) =>
    isOfAuthority(by, data.unitId)
      ? new HeadOfUnitOnly(type, data.unitId)
      : unit.absent(data.unitId),
};

const oneself: Right<unknown, SaveOwnQuery | RemoveOwnQuery> = {
  who: ['oneself'],
  may: (_, { by, data }) => by.kind === 'officer' && by.id === data.officerId,
  refusal: (_, { type, by, data }) =>
    isOfAuthority(by, data.officerId) ? new OfficersOnly(type) : officer.absent(data.officerId),
};

/**
 * Who may give which command: `platform` is a service of it alone, `oneself` no service but the officer, `administrator` also one of the authority, `head`
 * also whoever heads or supervises the unit or one above it.
 */
export const rights: Rights<unknown, DirectoryCommand> = {
  OpenAuthority: platform,
  SetTimeZone: administrator(inAuthority),
  SetDocumentKinds: administrator(inAuthority),
  SetTags: administrator(inAuthority),
  OpenUnit: administrator(inAuthority),
  RenameUnit: administrator(unit),
  MoveUnit: administrator(unit),
  SucceedUnit: administrator(unit),
  DeactivateUnit: administrator(unit),
  ReactivateUnit: administrator(unit),
  SaveQuery: head,
  RemoveQuery: head,
  EnrolOfficer: administrator(inAuthority),
  RenameOfficer: administrator(officer),
  SetClearance: otherAdministrator,
  GivePost: otherAdministrator,
  EndPost: administrator(officer),
  DeactivateOfficer: administrator(officer),
  ReactivateOfficer: administrator(officer),
  RegisterCertificate: otherAdministrator,
  RevokeCertificate: administrator(officer),
  SaveOwnQuery: oneself,
  RemoveOwnQuery: oneself,
};
