import type { PartyPrincipal } from './party-principal.js';
import type { Principal } from './principal.js';

/** Whoever can give an order: somebody on the side of an authority, or a party outside it. */
export type Sender = Principal | PartyPrincipal;

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
  /** The command is only decided: nothing is recorded, and the answer says what would be. */
  readonly isTrial?: true;
}

/** What every command carries: its data (`at` is the instant of the action, ISO 8601 in UTC) and who orders it. */
export interface Order<By extends Sender = Sender> {
  readonly type: string;
  readonly data: { readonly at: string };
  readonly by: By;
  readonly context?: CommandContext | undefined;
}

/** A command that its handler completes with what stands elsewhere. One given after it may be decided before it. */
export interface LooksUp {
  readonly looksUp: true;
}

/** A class of commands, its data still open. `Traits` are the same for all commands of the class. */
export interface CommandClass<Type extends string, Traits, By extends Sender = Principal> {
  new <Data extends { readonly at: string }>(
    data: Data,
    by: By,
    context?: CommandContext,
  ): {
    readonly type: Type;
    readonly data: Data;
    readonly by: By;
    readonly context?: CommandContext | undefined;
  } & Traits;
}

/**
 * A command class of the authority's side, in one line:
 *
 *     class ClaimDocument extends command('ClaimDocument', { action: 'claim' })<{ ... }> {}
 */
export const command = <Type extends string, const Traits extends object = object>(
  type: Type,
  traits?: Traits,
): CommandClass<Type, Traits> => commandOf<Principal>()(type, traits);

/** A command class that names who may send it, in types: `commandOf<PartyPrincipal>()('SendMessage')<{ ... }>`. */
export const commandOf =
  <By extends Sender>() =>
  <Type extends string, const Traits extends object = object>(
    type: Type,
    traits?: Traits,
  ): CommandClass<Type, Traits, By> => {
    class Command<Data extends { readonly at: string }> implements Order<By> {
      readonly type = type;
      constructor(
        readonly data: Data,
        readonly by: By,
        readonly context?: CommandContext,
      ) {}
    }
    Object.assign(Command.prototype, traits);
    return Command as unknown as CommandClass<Type, Traits, By>;
  };
