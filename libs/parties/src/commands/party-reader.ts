import { Injectable } from '@nestjs/common';
import { RememberedStreams } from '@chancery/event-store';
import { streamName } from '@chancery/kernel';
import { partyStream, partyStreamId } from '../domain/party.decider.js';
import { profileOf, type PartyProfile } from '../profile.js';

/** Reads parties by name, as their streams hold them now. */
@Injectable()
export class PartyReader {
  constructor(private readonly streams: RememberedStreams) {}

  async profile(authorityId: string, partyId: string): Promise<PartyProfile | undefined> {
    const id = partyStreamId({ authorityId, partyId });
    return profileOf(await this.streams.read(streamName(partyStream.category, id)));
  }
}
