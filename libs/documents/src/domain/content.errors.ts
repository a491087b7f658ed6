import { DomainError } from '@chancery/kernel';

/** Somebody is reading the content to concur with it or to sign it. */
export class ContentInRoute extends DomainError {
  readonly code = 'content-in-route' as const;
  constructor(documentId: string, routeId: string) {
    super('A route runs over this content. Withdraw the route, then change it and start another.', {
      documentId,
      routeId,
    });
  }
}

/** What was signed stays as it was signed. */
export class ContentSigned extends DomainError {
  readonly code = 'content-signed' as const;
  constructor(documentId: string, routeId: string) {
    super(
      'The content is signed. Its signatures have to be annulled by the head before it changes.',
      { documentId, routeId },
    );
  }
}

/** What the caller has read is not what stands there now. */
export class ContentChanged extends DomainError {
  readonly code = 'content-changed' as const;
  constructor(documentId: string, contentVersion: number, currentVersion: number) {
    super(
      `You have read version ${contentVersion} of the content; it is version ${currentVersion} now. Read that first.`,
      { documentId, contentVersion, currentVersion },
    );
  }
}
