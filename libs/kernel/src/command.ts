import type { Principal } from './principal.js';

/**
 * What surrounds a command: its id (a repeated id is answered with the first answer), the correlation
 * and causation ids for its events, the revision that the caller has seen, if they insist on it, and a
 * digest of the request, if a repeated id is to be checked for meaning the same. The digest is never
 * recorded: the log keeps `keyedDigest`, which the runner makes of it, with the key of `party` if one is named.
 */
export interface CommandContext {
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly expectedRevision?: number;
  readonly digest?: string;
  readonly keyedDigest?: string;
  /** Whose personal data the command bears. */
  readonly party?: { readonly authorityId: string; readonly partyId: string };
  readonly traceparent?: string;
}

/** What every command carries: its data (`at` is the instant of the action, ISO 8601 in UTC) and who orders it. */
export interface Order {
  readonly type: string;
  readonly data: { readonly at: string };
  readonly by: Principal;
  readonly context?: CommandContext | undefined;
}

/** A class of commands, its data still open. */
export interface CommandClass<Type extends string> {
  new <Data extends { readonly at: string }>(
    data: Data,
    by: Principal,
    context?: CommandContext,
  ): {
    readonly type: Type;
    readonly data: Data;
    readonly by: Principal;
    readonly context?: CommandContext | undefined;
  };
}

/** A command class, in one line: `class ClaimDocument extends command('ClaimDocument')<{ ... }> {}`. */
export const command = <Type extends string>(type: Type): CommandClass<Type> =>
  class<Data extends { readonly at: string }> implements Order {
    readonly type = type;
    constructor(
      readonly data: Data,
      readonly by: Principal,
      readonly context?: CommandContext,
    ) {}
  };
