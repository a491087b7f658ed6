import { DomainError } from '@chancery/kernel';

/** The page or route is for those who have logged in. */
export class LoginNeeded extends DomainError {
  readonly code = 'login-needed' as const;
  constructor() {
    super('You have to log in for this. Log in, and you come back here.');
  }
}

/** A form came without its token: it was kept open for too long, or another site sent it. */
export class FormTokenMissing extends DomainError {
  readonly code = 'form-token-missing' as const;
  constructor() {
    super(
      'The form was open for too long, or did not come from this portal. Nothing was changed. ' +
        'Go back, reload the page and send it again.',
    );
  }
}

/** No provider of identities of this name is set up. */
export class ProviderNotTrusted extends DomainError {
  readonly code = 'provider-not-trusted' as const;
  constructor(provider: string) {
    super('You cannot log in here in this way. Choose another one.', { provider });
  }
}
