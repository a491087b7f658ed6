import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  EnrolOfficer,
  GetAuthority,
  ListAuthorities,
  ListOfficers,
  ListUnits,
  OpenAuthority,
  OpenUnit,
  type AuthorityRow,
  type OfficerView,
  type PageWish,
  type UnitRow,
} from '@chancery/directory';
import { Caller, CursorCodec, type Answer, type Requester } from '@chancery/http';
import { PageOf, PageQuery, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Command, Question } from '../shape/routes.js';
import { Acknowledged, AuthorityAnswer, OfficerAnswer, UnitAnswer } from './directory.answers.js';
import { EnrolOfficerBody, OpenAuthorityBody, OpenUnitBody } from './directory.bodies.js';
import { demandOwn, LedgerDesk } from './ledger-desk.js';

/** Authorities, and what belongs to each: units and officers. */
@Controller('v1/authorities')
export class AuthoritiesController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Post()
  @Command({
    tag: 'Directory',
    summary: 'Open an authority (services of the platform)',
    answer: Acknowledged,
    status: 201,
    errors: ['platform-only', 'authority-already-open', 'malformed-id', 'unknown-time-zone'],
  })
  openAuthority(
    @Body() { code, ...rest }: OpenAuthorityBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(OpenAuthority, caller, code, { authorityId: code, ...rest });
  }

  @Get()
  @Question({
    tag: 'Directory',
    summary: 'All authorities (services of the platform)',
    answer: PageOf(AuthorityAnswer),
    errors: ['platform-only', 'invalid-cursor'],
  })
  listAuthorities(
    @Query() page: PageQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<AuthorityRow>> {
    return cursorPage(this.cursors, 'authorities', page, (wish: PageWish) =>
      this.queries.execute(new ListAuthorities(principal, wish)),
    );
  }

  @Get(':authorityId')
  @Question({
    tag: 'Directory',
    summary: 'An authority',
    answer: AuthorityAnswer,
    errors: ['authority-not-found'],
  })
  getAuthority(
    @Param('authorityId') authorityId: string,
    @Caller() caller: Requester,
  ): Promise<AuthorityRow> {
    demandOwn(caller, authorityId);
    return this.queries.execute(new GetAuthority(authorityId));
  }

  @Post(':authorityId/units')
  @Command({
    tag: 'Directory',
    summary: 'Open a unit (administrators)',
    answer: Acknowledged,
    status: 201,
    errors: [
      'administrator-only',
      'unit-already-open',
      'authority-not-found',
      'unit-not-found',
      'unit-not-active',
    ],
  })
  openUnit(
    @Param('authorityId') authorityId: string,
    @Body() { code, ...rest }: OpenUnitBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const unitId = `${authorityId}.${code}`;
    return this.desk.order(OpenUnit, caller, unitId, { unitId, authorityId, ...rest });
  }

  @Get(':authorityId/units')
  @Question({
    tag: 'Directory',
    summary: 'The units of an authority',
    answer: PageOf(UnitAnswer),
    errors: ['authority-not-found', 'invalid-cursor'],
  })
  listUnits(
    @Param('authorityId') authorityId: string,
    @Query() page: PageQuery,
    @Caller() caller: Requester,
  ): Promise<Page<UnitRow>> {
    demandOwn(caller, authorityId);
    return cursorPage(this.cursors, `units ${authorityId}`, page, (wish: PageWish) =>
      this.queries.execute(new ListUnits(authorityId, wish)),
    );
  }

  @Post(':authorityId/officers')
  @Command({
    tag: 'Directory',
    summary: 'Enrol an officer (administrators)',
    answer: Acknowledged,
    status: 201,
    errors: ['administrator-only', 'officer-already-enrolled', 'authority-not-found'],
  })
  enrolOfficer(
    @Param('authorityId') authorityId: string,
    @Body() { code, ...rest }: EnrolOfficerBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const officerId = `${authorityId}.${code}`;
    return this.desk.order(EnrolOfficer, caller, officerId, { officerId, authorityId, ...rest });
  }

  @Get(':authorityId/officers')
  @Question({
    tag: 'Directory',
    summary: 'The officers of an authority',
    answer: PageOf(OfficerAnswer),
    errors: ['authority-not-found', 'invalid-cursor'],
  })
  listOfficers(
    @Param('authorityId') authorityId: string,
    @Query() page: PageQuery,
    @Caller() caller: Requester,
  ): Promise<Page<OfficerView>> {
    demandOwn(caller, authorityId);
    return cursorPage(this.cursors, `officers ${authorityId}`, page, (wish: PageWish) =>
      this.queries.execute(new ListOfficers(authorityId, wish)),
    );
  }
}
