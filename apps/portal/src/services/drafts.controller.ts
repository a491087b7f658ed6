import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { idForm, noteField, TakesBytes, TakesItsBody, type Form } from '@chancery/http';
import { validate, type Answers, type FieldError } from '@chancery/forms';
import { formOf, FormInvalid, type TakenIn } from '@chancery/services';
import { Counts } from '../limits/limit.guard.js';
import type { Visitor } from '../session/visitor.js';
import { Visiting } from '../session/visitor.guard.js';
import { DraftDesk, type Opened } from './draft-desk.js';
import { SendingDesk } from './sending-desk.js';

const anyObject: Form<object> = {
  schema: { type: 'object' },
  read: (given) =>
    typeof given === 'object' && given !== null && !Array.isArray(given)
      ? { value: given }
      : { misfits: [{ path: '', message: 'is not an object.' }] },
};

const field =
  (form: Form, description: string) =>
  (prototype: object, name: string | symbol): void =>
    noteField(prototype, String(name), { form, isOptional: false, description });

class BeginBody {
  @field(idForm, 'Which service.')
  serviceId!: string;
}

class AnswersBody {
  @field(anyObject, 'All answers so far.')
  answers!: Answers;
}

/** A draft as its owner sees it, with what is wrong with it so far. */
interface DraftAnswer {
  readonly draftId: string;
  readonly serviceId: string;
  readonly version: number;
  readonly revision: number;
  readonly answers: Answers;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly errors: readonly FieldError[];
  readonly sent: boolean;
}

const answerOf = ({ draft, definition }: Pick<Opened, 'draft' | 'definition'>): DraftAnswer => {
  const { draftId, serviceId, version, revision, content } = draft;
  return {
    ...{ draftId, serviceId, version, revision, answers: content.answers },
    files: content.files.map(({ name, sha256 }) => ({ name, sha256 })),
    errors: content.sent ? [] : validate(formOf(definition), content.answers),
    sent: content.sent !== undefined,
  };
};

/** The same as the pages, for programs of a party. */
@Controller('portal/v1/drafts')
export class DraftsController {
  constructor(
    private readonly desk: DraftDesk,
    private readonly sending: SendingDesk,
  ) {}

  @Post()
  @TakesItsBody()
  async begin(
    @Visiting() visitor: Visitor,
    @Body() { serviceId }: BeginBody,
  ): Promise<DraftAnswer> {
    const { authorityId } = await this.desk.offer(serviceId);
    const { id } = await visitor.partyIn(authorityId);
    const { draftId } = await this.desk.begin(visitor, serviceId, id);
    return answerOf(await this.desk.open(visitor, draftId, undefined));
  }

  @Get(':draftId')
  async get(@Visiting() visitor: Visitor, @Param('draftId') draftId: string): Promise<DraftAnswer> {
    return answerOf(await this.desk.open(visitor, draftId, undefined));
  }

  /** Answers that cannot be sent yet are kept; those that no page could show are refused. */
  @Put(':draftId')
  @TakesItsBody()
  async keep(
    @Visiting() visitor: Visitor,
    @Param('draftId') draftId: string,
    @Body() { answers }: AnswersBody,
  ): Promise<DraftAnswer> {
    const opened = await this.desk.open(visitor, draftId, undefined);
    const errors = validate(formOf(opened.definition), answers);
    const unusable = errors.filter(({ code }) =>
      ['unknown', 'unprintable', 'too-deep', 'too-large'].includes(code),
    );
    if (unusable.length > 0) throw new FormInvalid(unusable);
    return answerOf({ ...opened, draft: await this.desk.save(opened.draft, { answers }) });
  }

  @Delete(':draftId')
  @HttpCode(204)
  async remove(@Visiting() visitor: Visitor, @Param('draftId') draftId: string): Promise<void> {
    const { draft } = await this.desk.open(visitor, draftId, undefined);
    await this.desk.remove(draft);
  }

  @Post(':draftId/files/:fileName')
  @Counts('upload')
  @TakesBytes()
  async upload(
    @Visiting() visitor: Visitor,
    @Param('draftId') draftId: string,
    @Param('fileName') fileName: string,
    @Req() request: FastifyRequest,
  ): Promise<DraftAnswer> {
    const opened = await this.desk.open(visitor, draftId, undefined);
    const { body } = request as { body?: Readable };
    const draft = await this.sending.upload(opened, fileName, body ?? Readable.from([]));
    return answerOf({ ...opened, draft });
  }

  /** Sends it. Sent again, it answers the same receipt. */
  @Post(':draftId/submission')
  @Counts('submission')
  async send(@Visiting() visitor: Visitor, @Param('draftId') draftId: string): Promise<TakenIn> {
    const opened = await this.desk.open(visitor, draftId, undefined);
    return this.sending.receipt(visitor, opened);
  }
}
