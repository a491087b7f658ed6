import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { LookUpAuthority, type AuthorityStanding } from '../directory.look-ups.js';
import { authorityStream } from '../domain/authority.decider.js';

@QueryHandler(LookUpAuthority)
export class LookUpAuthorityHandler implements IQueryHandler<LookUpAuthority> {
  constructor(private readonly runner: CommandRunner) {}

  async execute(look: LookUpAuthority): Promise<AuthorityStanding | undefined> {
    const { authorityId, maxAgeMs } = look;
    const { state } = await this.runner.load(authorityStream, authorityId, { maxAgeMs });
    if (state.status === 'absent') return undefined;
    const { name, timeZone, documentKinds, tags } = state;
    return { authorityId, name, timeZone, documentKinds, tags };
  }
}
