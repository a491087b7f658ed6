import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { GetDocument } from '@chancery/documents';
import { Answer, Caller, type Requester } from '@chancery/http';
import {
  AccessCodeNotFound,
  IssueAccessCode,
  RevokeAccessCode,
  type CodeOutcome,
} from '@chancery/parties';
import { Acknowledged } from '../directory/directory.answers.js';
import { LedgerDesk } from '../directory/ledger-desk.js';
import { Command } from '../shape/routes.js';

export class AccessCodeAnswer {
  @ApiProperty({ example: 'K7F29QXM4T', description: 'Says which matter is meant.' })
  reference!: string;

  @ApiProperty({
    example: '7ZK4M9Q2X8TBV3HD6RWA',
    description: 'Opens the matter. It is told here alone, and to a repeated request.',
  })
  code!: string;
}

/** Codes by which those who wrote on paper follow their matter at the portal. */
@Controller('v1/documents/:documentId/access-codes')
export class AccessCodesController {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
    private readonly desk: LedgerDesk,
  ) {}

  @Post()
  @Command({
    tag: 'Parties',
    summary: 'Make a code that opens the matter of a document at the portal (registrars)',
    answer: AccessCodeAnswer,
    status: 201,
    errors: ['document-not-found', 'party-order-not-permitted', 'access-code-not-found'],
  })
  async issueAccessCode(
    @Param('documentId') documentId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<AccessCodeAnswer>> {
    const data = { ...(await this.matterOf(documentId, caller)), at: caller.at };
    const { reference, code, position } = await this.bus.execute<IssueAccessCode, CodeOutcome>(
      new IssueAccessCode(data, caller.principal, caller.context),
    );
    return new Answer({ reference, code }, { position });
  }

  @Post('revocation')
  @Command({
    tag: 'Parties',
    summary: 'End the code of the matter of a document (registrars)',
    answer: Acknowledged,
    errors: ['document-not-found', 'party-order-not-permitted', 'access-code-not-found'],
  })
  async revokeAccessCode(
    @Param('documentId') documentId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const matter = await this.matterOf(documentId, caller);
    return this.desk.order(RevokeAccessCode, caller, documentId, matter);
  }

  /** The matter is named after its first document, and belongs to whoever sent that. */
  private async matterOf(
    documentId: string,
    { principal }: Requester,
  ): Promise<Omit<IssueAccessCode['data'], 'at'>> {
    const { authorityId, party } = await this.queries.execute(
      new GetDocument(documentId, principal),
    );
    const { partyId } = (party ?? {}) as { readonly partyId?: string };
    if (partyId === undefined) throw new AccessCodeNotFound(documentId);
    return { authorityId, partyId, matterId: documentId };
  }
}
