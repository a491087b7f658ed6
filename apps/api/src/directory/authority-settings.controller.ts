import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { SetDocumentKinds, SetTags, SetTimeZone } from '@chancery/directory';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { Command } from '../shape/routes.js';
import { Acknowledged } from './directory.answers.js';
import { DocumentKindsBody, TagsBody, TimeZoneBody } from './directory.bodies.js';
import { LedgerDesk } from './ledger-desk.js';

/** What an authority settles for itself: its calendar, its kinds of documents, its tags. */
@Controller('v1/authorities/:authorityId')
export class AuthoritySettingsController {
  constructor(private readonly desk: LedgerDesk) {}

  @Post('time-zone')
  @Command({
    tag: 'Directory',
    summary: 'Set the time zone by whose calendar the authority counts (administrators)',
    answer: Acknowledged,
    errors: ['administrator-only', 'authority-not-found', 'unknown-time-zone'],
  })
  setTimeZone(
    @Param('authorityId') authorityId: string,
    @Body() { timeZone }: TimeZoneBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(SetTimeZone, caller, authorityId, { authorityId, timeZone });
  }

  @Put('document-kinds')
  @Command({
    tag: 'Directory',
    summary: 'Say which kinds of documents there are; others are then refused (administrators)',
    answer: Acknowledged,
    errors: ['administrator-only', 'authority-not-found'],
  })
  setDocumentKinds(
    @Param('authorityId') authorityId: string,
    @Body() { kinds }: DocumentKindsBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(SetDocumentKinds, caller, authorityId, { authorityId, kinds });
  }

  @Put('tags')
  @Command({
    tag: 'Directory',
    summary: 'Say which tags documents can bear; others are then refused (administrators)',
    answer: Acknowledged,
    errors: ['administrator-only', 'authority-not-found'],
  })
  setTags(
    @Param('authorityId') authorityId: string,
    @Body() { tags }: TagsBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(SetTags, caller, authorityId, { authorityId, tags });
  }
}
