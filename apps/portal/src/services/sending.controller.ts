import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from '@chancery/forms';
import {
  AttachmentMissing,
  FormInvalid,
  formOf,
  GetOwnSubmission,
  NotEligible,
  type OwnSubmission,
} from '@chancery/services';
import { Authorities } from '../session/authorities.js';
import { Counts } from '../limits/limit.guard.js';
import type { Visitor } from '../session/visitor.js';
import { Visiting } from '../session/visitor.guard.js';
import type { Fault } from '../shell/error-summary.js';
import { leadTo, sentIn, show, ShowsPage, TakesForm } from '../shell/pages.js';
import { wordsFor } from '../shell/words.js';
import { checkPage } from './application.pages.js';
import { draftSecretOf } from './catalogue.controller.js';
import { DraftDesk, type Opened } from './draft-desk.js';
import { DraftNotFound, NameMissing } from './draft.errors.js';
import { receiptPage } from './receipt.page.js';
import { SendingDesk } from './sending-desk.js';

/** What was refused, in words for the page of answers. */
const faultsOf = (visitor: Visitor, { definition }: Opened, refused: unknown): readonly Fault[] => {
  const { language } = visitor;
  const words = formOf(definition).words[language];
  if (refused instanceof NameMissing)
    return [{ field: 'contactName', message: wordsFor(visitor)('portal.draft.who') }];
  if (refused instanceof NotEligible)
    return [
      { field: 'content', message: definition.eligibility[refused.rule]?.say[language] ?? '' },
    ];
  if (refused instanceof AttachmentMissing)
    return refused.names.map((name) => ({
      field: 'content',
      message: wordsFor(visitor)('portal.draft.fileMissing', {
        name: words[`attachment:${name}`] ?? name,
      }),
    }));
  if (refused instanceof FormInvalid)
    return refused.errors.map((error) => {
      const label = words[pathOf(error.pointer)] ?? error.pointer;
      return { field: 'content', message: `${label}: ${error.words[language] ?? ''}` };
    });
  throw refused;
};

/** The answers before they are sent, and the receipt after. */
@Controller('applications/:draftId')
export class SendingController {
  constructor(
    private readonly queries: QueryBus,
    private readonly authorities: Authorities,
    private readonly desk: DraftDesk,
    private readonly sending: SendingDesk,
  ) {}

  @Get('check')
  @ShowsPage()
  async showCheck(
    @Visiting() visitor: Visitor,
    @Param('draftId') draftId: string,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    return checkPage(visitor, await this.desk.open(visitor, draftId, draftSecretOf(request)));
  }

  @Post('check')
  @Counts('submission')
  @TakesForm()
  async send(
    @Visiting() visitor: Visitor,
    @Param('draftId') draftId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { request } = reply;
    const sent = sentIn(request);
    const opened = await this.desk.open(visitor, draftId, draftSecretOf(request));
    const receipt = `/applications/${draftId}/receipt`;
    if (opened.draft.content.sent) return leadTo(reply, receipt);
    const [name, email] = [
      sent.get('contactName').slice(0, 200),
      sent.get('contactEmail').slice(0, 254),
    ];
    const contact = { name, ...(email !== '' && { email }) };
    const draft = await this.desk.save(opened.draft, name === '' ? {} : { contact });
    const ready = { ...opened, draft };
    try {
      const { position } = await this.sending.send(visitor, ready);
      return await leadTo(reply, receipt, position);
    } catch (refused) {
      return show(reply, checkPage(visitor, ready, faultsOf(visitor, ready, refused)));
    }
  }

  @Get('receipt')
  @ShowsPage()
  async showReceipt(
    @Visiting() visitor: Visitor,
    @Param('draftId') draftId: string,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    const { draft, definition } = await this.desk.open(visitor, draftId, draftSecretOf(request));
    const { sent } = draft.content;
    if (!sent) throw new DraftNotFound(draftId);
    const { authorityId, partyId } = draft;
    const submission: OwnSubmission = await this.queries.execute(
      new GetOwnSubmission(sent.submissionId, { authorityId, partyId }),
    );
    const { timeZone } = await this.authorities.get(authorityId);
    return receiptPage(visitor, { submission, definition, timeZone, code: sent.code });
  }
}
