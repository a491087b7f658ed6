import { Controller, Get, Param } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { QueryBus } from '@nestjs/cqrs';
import { AdministratorOnly, GetOfficer, LookUpWorkLeft, type WorkLeft } from '@chancery/directory';
import { Caller, type Requester } from '@chancery/http';
import { holds } from '@chancery/kernel';
import { workItemKinds } from '@chancery/queues';
import { Question } from '../shape/routes.js';

class WorkOfOfficerAnswer {
  @ApiProperty({ enum: workItemKinds, example: 'handling' })
  kind!: string;

  @ApiProperty({ example: 12 })
  count!: number;

  @ApiProperty({
    ...{ type: [String], example: ['0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21'] },
    description: 'The documents and cases of the oldest twenty.',
  })
  ids!: string[];
}

/** What somebody who is about to leave has in hand. */
@Controller('v1/officers/:officerId')
export class DepartureController {
  constructor(private readonly queries: QueryBus) {}

  @Get('departure')
  @Question({
    tag: 'Directory',
    summary: 'What an officer would leave behind, by kind (administrators)',
    answer: WorkOfOfficerAnswer,
    isList: true,
    errors: ['administrator-only', 'officer-not-found'],
  })
  async listWorkOfOfficer(
    @Param('officerId') officerId: string,
    @Caller() { principal }: Requester,
  ): Promise<readonly WorkLeft[]> {
    const officer = await this.queries.execute(new GetOfficer(officerId, principal));
    if (principal.kind === 'officer' && !holds(principal, 'administrator'))
      throw new AdministratorOnly('FindDeparture', officer.authorityId);
    return this.queries.execute(new LookUpWorkLeft({ officerId }));
  }
}
