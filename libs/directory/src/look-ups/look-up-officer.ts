import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { LookUpOfficer, type OfficerStanding } from '../directory.look-ups.js';
import { officerStream } from '../domain/officer.decider.js';

@QueryHandler(LookUpOfficer)
export class LookUpOfficerHandler implements IQueryHandler<LookUpOfficer> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ officerId, maxAgeMs }: LookUpOfficer): Promise<OfficerStanding | undefined> {
    const { state } = await this.runner.load(officerStream, officerId, { maxAgeMs });
    if (state.status === 'absent') return undefined;
    const { authorityId } = state;
    if (state.status === 'deactivated')
      return {
        officerId,
        authorityId,
        isActive: false,
        clearance: 'public',
        posts: [],
        certificates: [],
      };
    const { clearance, posts, certificates } = state;
    return { officerId, authorityId, isActive: true, clearance, posts, certificates };
  }
}
