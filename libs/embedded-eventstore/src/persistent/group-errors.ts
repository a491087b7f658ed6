import { status } from '@grpc/grpc-js';
import { StoreError } from '../store/store-errors.js';

/** A refusal about a group; carries what the client builds its typed error from. */
export abstract class GroupError extends StoreError {
  abstract readonly exception: string;
  abstract readonly code: status;
  readonly reason: string | undefined = undefined;

  constructor(
    readonly stream: string,
    readonly group: string,
    message: string,
  ) {
    super(message);
  }
}

export class GroupNotFound extends GroupError {
  readonly exception = 'persistent-subscription-does-not-exist';
  readonly code = status.NOT_FOUND;
  constructor(stream: string, group: string) {
    super(stream, group, `Subscription group ${group} on stream ${stream} does not exist.`);
  }
}

export class GroupExists extends GroupError {
  readonly exception = 'persistent-subscription-exists';
  readonly code = status.ALREADY_EXISTS;
  constructor(stream: string, group: string) {
    super(stream, group, `Subscription group ${group} on stream ${stream} exists.`);
  }
}

export class GroupFailed extends GroupError {
  readonly exception = 'persistent-subscription-failed';
  readonly code = status.INTERNAL;
  constructor(
    stream: string,
    group: string,
    override readonly reason: string,
  ) {
    super(stream, group, `Subscription group ${group} on stream ${stream} failed: '${reason}'`);
  }
}

export class TooManySubscribers extends GroupError {
  readonly exception = 'maximum-subscribers-reached';
  readonly code = status.FAILED_PRECONDITION;
  constructor(stream: string, group: string) {
    super(
      stream,
      group,
      `Maximum subscriptions reached for subscription group ${group} on ${stream}.`,
    );
  }
}

/** The group was changed or deleted under its consumers. */
export class GroupDropped extends GroupError {
  readonly exception = 'persistent-subscription-dropped';
  readonly code = status.CANCELLED;
  constructor(stream: string, group: string) {
    super(stream, group, `Subscription group ${group} on stream ${stream} was dropped.`);
  }
}
