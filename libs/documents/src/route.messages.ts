import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { RouteView } from './read-models/detail/routes-view.js';
import type { SignatureView } from './read-models/detail/signatures-view.js';

/** The routes of a document, the first one first, each with what was done in it. */
export class GetRoutes extends Query<readonly RouteView[]> {
  constructor(
    readonly documentId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** The signatures that a document bears, and what was found last of its signed files. No name of a signer is here. */
export class GetSignatures extends Query<readonly SignatureView[]> {
  constructor(
    readonly documentId: string,
    readonly by: Principal,
  ) {
    super();
  }
}
