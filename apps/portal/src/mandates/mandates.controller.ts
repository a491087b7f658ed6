import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Answer, TakesItsBody } from '@chancery/http';
import type { MandateRow } from '@chancery/parties';
import type { Represented } from '../session/representatives.js';
import type { Visitor } from '../session/visitor.js';
import { Visiting } from '../session/visitor.guard.js';
import { AcceptanceBody, ActingForBody, MandateBody, OfAuthorityBody } from './mandates.bodies.js';
import { MandateDesk } from './mandate-desk.js';

interface Done {
  readonly id: string;
  /** Whoever shows it becomes the holder of the mandate. */
  readonly code?: string;
}

/** Mandates of parties, and for whom they act. */
@Controller('portal/v1')
export class MandatesController {
  constructor(private readonly desk: MandateDesk) {}

  @Get('mandates')
  async listMandates(
    @Visiting() visitor: Visitor,
  ): Promise<{ readonly items: readonly MandateRow[] }> {
    return { items: await this.desk.list(visitor) };
  }

  @Get('me/represented')
  async listRepresented(
    @Visiting() visitor: Visitor,
  ): Promise<{ readonly items: readonly Represented[] }> {
    return { items: await visitor.represented() };
  }

  @Put('me/acting-for')
  @TakesItsBody()
  async actFor(
    @Visiting() visitor: Visitor,
    @Body() { authorityId, partyId }: ActingForBody,
  ): Promise<Done> {
    await this.desk.actFor(visitor, authorityId, partyId);
    return { id: authorityId };
  }

  @Post('mandates')
  @TakesItsBody()
  async giveMandate(
    @Visiting() visitor: Visitor,
    @Body() body: MandateBody,
  ): Promise<Answer<Done>> {
    const { mandateId, code, position, revision } = await this.desk.give(visitor, body);
    return new Answer({ id: mandateId, code }, { revision, position });
  }

  @Post('mandates/:mandateId/acceptance')
  @HttpCode(200)
  @TakesItsBody()
  async acceptMandate(
    @Visiting() visitor: Visitor,
    @Param('mandateId') id: string,
    @Body() { authorityId, code }: AcceptanceBody,
  ): Promise<Answer<Done>> {
    const { revision, position } = await this.desk.accept(visitor, authorityId, id, code);
    return new Answer({ id }, { revision, position });
  }

  @Post('mandates/:mandateId/revocation')
  @HttpCode(200)
  @TakesItsBody()
  async revokeMandate(
    @Visiting() visitor: Visitor,
    @Param('mandateId') id: string,
    @Body() { authorityId }: OfAuthorityBody,
  ): Promise<Answer<Done>> {
    const { revision, position } = await this.desk.end(visitor, authorityId, id, 'giver');
    return new Answer({ id }, { revision, position });
  }

  @Post('mandates/:mandateId/renunciation')
  @HttpCode(200)
  @TakesItsBody()
  async renounceMandate(
    @Visiting() visitor: Visitor,
    @Param('mandateId') id: string,
    @Body() { authorityId }: OfAuthorityBody,
  ): Promise<Answer<Done>> {
    const { revision, position } = await this.desk.end(visitor, authorityId, id, 'holder');
    return new Answer({ id }, { revision, position });
  }
}
