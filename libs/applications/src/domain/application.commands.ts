import { command, type Grant } from '@chancery/kernel';

/** Register a service that is to read events. Its id is `<authorityId>.app.<code>`, which no officer can have. */
export class RegisterApplication extends command('RegisterApplication')<{
  readonly applicationId: string;
  readonly authorityId: string;
  readonly code: string;
  readonly name: string;
  readonly at: string;
}> {}

/** Say what an application may read of an authority; it takes the place of what was said before. */
export class GiveGrant extends command('GiveGrant')<
  Grant & { readonly applicationId: string; readonly at: string }
> {}

export class EndGrant extends command('EndGrant')<{
  readonly applicationId: string;
  readonly authorityId: string;
  readonly at: string;
}> {}

/** The application is no longer in use: all its grants end. */
export class DeactivateApplication extends command('DeactivateApplication')<{
  readonly applicationId: string;
  readonly at: string;
}> {}

export type ApplicationCommand = RegisterApplication | GiveGrant | EndGrant | DeactivateApplication;
