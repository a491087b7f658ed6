import { command, type AccessLevel, type Role } from '@chancery/kernel';
import type { SavedQuery } from './unit.events.js';

/** Enrol a person as officer of an authority, cleared up to an access level. */
export class EnrolOfficer extends command('EnrolOfficer', { looksUp: true })<{
  readonly officerId: string;
  readonly authorityId: string;
  readonly name: string;
  readonly clearance: AccessLevel;
  readonly at: string;
}> {}

/** Call an officer by another name, after a marriage say; their id stays. */
export class RenameOfficer extends command('RenameOfficer')<{
  readonly officerId: string;
  readonly name: string;
  readonly at: string;
}> {}

/** Raise or lower the access level up to which an officer is cleared. */
export class SetClearance extends command('SetClearance')<{
  readonly officerId: string;
  readonly clearance: AccessLevel;
  readonly at: string;
}> {}

/** Give an officer a post in a unit; the roles replace those that they held there. */
export class GivePost extends command('GivePost', { looksUp: true })<{
  readonly officerId: string;
  readonly unitId: string;
  readonly roles: readonly Role[];
  readonly at: string;
}> {}

export class EndPost extends command('EndPost')<{
  readonly officerId: string;
  readonly unitId: string;
  readonly at: string;
}> {}

/** An officer has left: all their posts end. */
export class DeactivateOfficer extends command('DeactivateOfficer')<{
  readonly officerId: string;
  readonly at: string;
}> {}

/** An officer who had left is back: without posts, cleared up to an access level. */
export class ReactivateOfficer extends command('ReactivateOfficer')<{
  readonly officerId: string;
  readonly clearance: AccessLevel;
  readonly at: string;
}> {}

/** Keep a query over the queues within one's sight under a name; one of the same name is replaced. */
export class SaveOwnQuery extends command('SaveOwnQuery')<
  SavedQuery & { readonly officerId: string; readonly at: string }
> {}

/** Keep a query of one's own no longer. */
export class RemoveOwnQuery extends command('RemoveOwnQuery')<{
  readonly officerId: string;
  readonly name: string;
  readonly at: string;
}> {}

/** From now on, what is signed by this certificate is signed by the officer. */
export class RegisterCertificate extends command('RegisterCertificate')<{
  readonly officerId: string;
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
  readonly issuer: string;
  readonly notAfter: string;
  readonly at: string;
}> {}

/** What is signed by this certificate is taken for the officer's no more. */
export class RevokeCertificate extends command('RevokeCertificate')<{
  readonly officerId: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly at: string;
}> {}

export type OfficerCommand =
  | EnrolOfficer
  | RenameOfficer
  | SetClearance
  | GivePost
  | EndPost
  | DeactivateOfficer
  | ReactivateOfficer
  | RegisterCertificate
  | RevokeCertificate
  | SaveOwnQuery
  | RemoveOwnQuery;
