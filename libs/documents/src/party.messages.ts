import { Query } from '@nestjs/cqrs';

/** A party of an authority, as an operator sees it before erasing it. */
export interface PartySummary {
  readonly partyId: string;
  readonly authorityId: string;
  /** `[erased]` or `[unreadable]` where it cannot be opened. */
  readonly name: string;
  readonly documents: readonly PartyDocument[];
}

export interface PartyDocument {
  readonly documentId: string;
  readonly number: string | null;
  readonly subject: string;
}

/** A place where words of a name stand in clear. */
export interface Mention {
  readonly documentId: string;
  /** The event and its field, or the read model that was searched. */
  readonly where: string;
  readonly text: string;
}

/** The parties that bear these words, of one authority or of all: whoever sends five letters may be five of them. */
export class FindParties extends Query<readonly PartySummary[]> {
  constructor(
    readonly name: string,
    readonly authorityId: string | null,
  ) {
    super();
  }
}

/** A party by its id, once for each authority that knows the id. */
export class GetParties extends Query<readonly PartySummary[]> {
  constructor(readonly partyId: string) {
    super();
  }
}

/** Where the words of the party's name stand in clear, and so outlive its erasure. */
export class FindMentions extends Query<readonly Mention[]> {
  constructor(readonly party: PartySummary) {
    super();
  }
}
