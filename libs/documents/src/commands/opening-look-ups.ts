import { Injectable } from '@nestjs/common';
import type { PartyRef } from '@chancery/event-store';
import type { Principal } from '@chancery/kernel';
import type { OpeningCommand } from '../domain/document.commands.js';
import { KnownParties } from './known-parties.js';
import { ProceduresToFollow } from './procedures-to-follow.js';
import { Replies } from './replies.js';
import { WordLists } from './word-lists.js';

/** Looks up what a new document depends on elsewhere. */
@Injectable()
export class OpeningLookUps {
  constructor(
    private readonly parties: KnownParties,
    private readonly lists: WordLists,
    private readonly replies: Replies,
    private readonly procedures: ProceduresToFollow,
  ) {}

  /**
   * The data with kind and tags as the lists of the authority spell them, with the standing of a party of earlier
   * documents, and with the procedure for the kind. Throws what the lists and the answered documents refuse with.
   */
  async completed<Data extends OpeningCommand['data']>(
    data: Data,
    party: PartyRef | undefined,
    by: Principal,
  ): Promise<Data> {
    if ('inReplyTo' in data) await this.replies.demandAnswerable(data.inReplyTo ?? [], by);
    const spelled = await this.lists.spelled(data.authorityId, data);
    const partyStanding = party && data.isKnownParty && (await this.parties.standingOf(party, by));
    const procedure = await this.procedures.forKind(data.authorityId, spelled.kind, {
      ...{ documentId: data.documentId, openedAt: data.at, at: data.at },
      receivedAt: 'receivedAt' in data ? data.receivedAt : data.at,
    });
    return {
      ...spelled,
      ...(partyStanding && { partyStanding }),
      ...(procedure && { procedure }),
    };
  }
}
