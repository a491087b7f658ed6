import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FollowCase, GetCase, GetCaseHistory, type CaseHistoryEntry } from '@chancery/cases';
import { FindNames } from '@chancery/directory';
import {
  Caller,
  CursorCodec,
  lastEventIdOf,
  ReadsFrom,
  sendEvents,
  type Requester,
} from '@chancery/http';
import type { PageWish } from '@chancery/read-store';
import { localeOf } from '@chancery/words';
import { idsIn, toldHistory, type ToldEntry } from '../documents/told-history.js';
import { OpensWithTicket } from '../feeds/feed.params.js';
import { officerMeant } from '../shape/officer-meant.js';
import type { Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Question } from '../shape/routes.js';
import { caseFeed } from './case-feed.js';
import { CaseId } from './case-route.js';
import { CaseViewAnswer } from './case.answers.js';
import { CaseHistoryAnswer, CaseHistoryPage } from './case-line.answers.js';
import { caseFeedSchema } from './case-feed.answers.js';
import { CaseHistoryQuery } from './case.params.js';

type Told = ToldEntry<CaseHistoryEntry>;

/** What happened to a case and to the documents in it, as one history. */
@Controller('v1/cases/:caseId')
export class CaseHistoryController {
  constructor(
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Get('history')
  @ReadsFrom('directory')
  @Question({
    tag: 'Cases',
    summary:
      'What happened to a case and to its documents while they lay in it, in the order of time',
    answer: CaseHistoryPage,
    errors: ['case-not-found', 'instant-in-future', 'invalid-cursor'],
  })
  @ApiHeader({
    name: 'Accept-Language',
    required: false,
    description: 'The language of the words: `en` or `uk`.',
    schema: { type: 'string', example: 'uk' },
  })
  async getCaseHistory(
    @CaseId() caseId: string,
    @Query() { cursor, limit, officerId, kinds, ...rest }: CaseHistoryQuery,
    @Caller() { principal }: Requester,
    @Headers('Accept-Language') language?: string,
  ): Promise<Page<Told>> {
    const meant = officerId === undefined ? {} : { officerId: officerMeant(officerId, principal) };
    const filter = { ...rest, ...meant, kinds: kinds?.split(',') };
    const list = `case-history ${caseId} ${JSON.stringify(filter)}`;
    const wish = { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) };
    const page = await cursorPage(this.cursors, list, wish, (keys: PageWish) =>
      this.queries.execute(new GetCaseHistory(caseId, principal, filter, keys)),
    );
    return { ...page, items: await this.told(page.items, language) };
  }

  @Get('feed')
  @OpensWithTicket()
  @ReadsFrom('directory')
  @ApiExtraModels(CaseViewAnswer, CaseHistoryAnswer)
  @Question({
    tag: 'Cases',
    summary:
      'A case as server-sent events: as it stands, then what happens to it and its documents',
    content: { 'text/event-stream': { schema: caseFeedSchema } },
    errors: ['case-not-found', 'too-many-feeds'],
  })
  async followCase(
    @CaseId() caseId: string,
    @Caller() { principal, identify }: Requester,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.queries.execute(new GetCase(caseId, principal));
    const last = lastEventIdOf(request) ?? '';
    const language = request.headers['accept-language'];
    return sendEvents(request, reply, (signal) =>
      caseFeed({
        view: async () => this.queries.execute(new GetCase(caseId, await identify())),
        history: async (after) =>
          this.told(
            await this.queries.execute(new FollowCase(caseId, await identify(), after)),
            language,
          ),
        seen: /^\d+$/.test(last) ? BigInt(last) : undefined,
        signal,
      }),
    );
  }

  private async told(
    entries: readonly CaseHistoryEntry[],
    language: string | undefined,
  ): Promise<readonly Told[]> {
    const names = await this.queries.execute(new FindNames(idsIn(entries)));
    return toldHistory(entries, names, localeOf(language));
  }
}
