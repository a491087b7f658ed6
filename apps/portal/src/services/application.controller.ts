import { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TakesBytes, type PageFields } from '@chancery/http';
import {
  readPage,
  shownPages,
  validatePage,
  type PageDefinition,
  type Posted,
} from '@chancery/forms';
import { formOf } from '@chancery/services';
import { Counts } from '../limits/limit.guard.js';
import type { Visitor } from '../session/visitor.js';
import { Visiting } from '../session/visitor.guard.js';
import { leadTo, sentIn, show, ShowsPage, TakesForm } from '../shell/pages.js';
import { formPage } from './application.pages.js';
import { draftSecretOf } from './catalogue.controller.js';
import { DraftDesk, type Opened } from './draft-desk.js';
import { DraftNotFound } from './draft.errors.js';
import { SendingDesk } from './sending-desk.js';

const postedIn = (sent: PageFields): Posted =>
  new Map(sent.names.map((name) => [name, sent.all(name)]));

const pagesOf = ({ draft, definition }: Opened): readonly PageDefinition[] =>
  shownPages(formOf(definition), draft.content.answers);

/** The page of an id, if it is shown to somebody with these answers. Throws DraftNotFound. */
const pageIn = (opened: Opened, pageId: string): PageDefinition => {
  const found = pagesOf(opened).find(({ id }) => id === pageId);
  if (!found) throw new DraftNotFound(opened.draft.draftId);
  return found;
};

const pathIn = ({ draft }: Opened, pageId: string): string =>
  `/applications/${draft.draftId}/${pageId}`;

/** The pages of a form, one after the other. Each is saved before the next. */
@Controller('applications/:draftId')
export class ApplicationController {
  constructor(
    private readonly desk: DraftDesk,
    private readonly sending: SendingDesk,
  ) {}

  /** Leads to where somebody was last. */
  @Get()
  async resume(
    @Visiting() visitor: Visitor,
    @Param('draftId') draftId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const opened = await this.desk.open(visitor, draftId, draftSecretOf(request));
    const { sent, pageId } = opened.draft.content;
    const isThere = pagesOf(opened).some(({ id }) => id === pageId) || pageId === 'check';
    const next = isThere ? pageId : (pagesOf(opened)[0]?.id ?? 'check');
    await leadTo(reply, pathIn(opened, sent ? 'receipt' : next));
  }

  @Get(':pageId')
  @ShowsPage()
  async showPage(
    @Visiting() visitor: Visitor,
    @Param('draftId') draftId: string,
    @Param('pageId') pageId: string,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    const opened = await this.desk.open(visitor, draftId, draftSecretOf(request));
    return formPage(visitor, opened, pageIn(opened, pageId));
  }

  @Post(':pageId')
  @TakesForm()
  async savePage(
    @Visiting() visitor: Visitor,
    @Param('draftId') draftId: string,
    @Param('pageId') pageId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { request } = reply;
    const sent = sentIn(request);
    const opened = await this.desk.open(visitor, draftId, draftSecretOf(request));
    const page = pageIn(opened, pageId);
    const form = formOf(opened.definition);
    const answers = readPage(form, page, postedIn(sent), opened.draft.content.answers);
    const go = sent.get('go');
    const errors = go === 'next' || go === '' ? validatePage(form, page, answers) : [];
    const isStaying = errors.length > 0 || /^(add|remove):/.test(go);
    const draft = await this.desk.save(opened.draft, { answers, pageId });
    const next = { ...opened, draft };
    if (isStaying)
      return show(reply, formPage(visitor, next, page, errors), errors.length > 0 ? 422 : 200);
    const pages = pagesOf(next);
    const at = pages.findIndex(({ id }) => id === pageId) + (go === 'back' ? -1 : 1);
    const to = pages[Math.max(at, 0)]?.id ?? 'check';
    await this.desk.save(draft, { pageId: to });
    return leadTo(reply, pathIn(next, to));
  }

  /** One file; the page that asked for it comes back. */
  @Post('files/:fileName')
  @Counts('upload')
  @TakesBytes()
  async upload(
    @Visiting() visitor: Visitor,
    @Param('draftId') draftId: string,
    @Param('fileName') fileName: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { request } = reply;
    const opened = await this.desk.open(visitor, draftId, draftSecretOf(request));
    const { body } = request as { body?: Readable };
    await this.sending.upload(opened, fileName, body ?? Readable.from([]));
    await leadTo(reply, pathIn(opened, opened.draft.content.pageId));
  }
}
