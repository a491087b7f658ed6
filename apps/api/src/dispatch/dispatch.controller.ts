import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  AddAddressee,
  GetAddressees,
  NoteInterimReply,
  PrepareDispatch,
  RemoveAddressee,
  type AddresseeView,
} from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { ReasonBody } from '../documents/description.bodies.js';
import { DocumentAnswer } from '../documents/document.answers.js';
import { DocumentDesk } from '../documents/document-desk.js';
import { isKnown, partyOf } from '../documents/receiving-desk.js';
import { DocumentCommandRoute, DocumentId, Question } from '../shape/routes.js';
import { AddresseeAnswer } from './dispatch.answers.js';
import {
  AddresseeBody,
  consignmentsOf,
  DispatchBody,
  InterimReplyBody,
} from './dispatch.bodies.js';

type Answered = Promise<Answer<DocumentAnswer>>;

const tag = 'Dispatch';

/** Whom a document is for, and that it is to leave the house. */
@Controller('v1/documents/:documentId')
export class DispatchController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get('addressees')
  @Question({
    ...{ tag, summary: 'Whom the document is for, and what became of each sending' },
    ...{ answer: AddresseeAnswer, isList: true, errors: ['document-not-found'] },
  })
  listAddressees(
    @DocumentId() documentId: string,
    @Caller() { principal }: Requester,
  ): Promise<readonly AddresseeView[]> {
    return this.queries.execute(new GetAddressees(documentId, principal));
  }

  @Post('addressees')
  @DocumentCommandRoute(tag, 'Add an addressee, or somebody who gets a copy', [
    'unknown-party',
    'party-already-erased',
    'too-many-addressees',
  ])
  addAddressee(
    @DocumentId() documentId: string,
    @Body() { party, role = 'to', ...body }: AddresseeBody,
    @Caller() caller: Requester,
  ): Answered {
    const addresseeId = caller.newId('addressee');
    const named = { party: partyOf(party, caller), ...isKnown(party) };
    return this.desk.order(AddAddressee, caller, {
      ...{ documentId, addresseeId, role, ...body, ...named },
    });
  }

  @Post('addressees/:addresseeId/removal')
  @DocumentCommandRoute(tag, 'Strike off who has not got it', [
    'addressee-not-found',
    'addressee-already-sent',
  ])
  removeAddressee(
    @DocumentId() documentId: string,
    @Param('addresseeId') addresseeId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RemoveAddressee, caller, { documentId, addresseeId, ...body });
  }

  @Post('consignments')
  @DocumentCommandRoute(tag, 'Make it ready to be sent', [
    ...(['not-dispatchable', 'addressee-not-found', 'consignment-duplicate'] as const),
    ...(['addressee-not-available', 'addressee-not-cleared'] as const),
  ])
  prepareDispatch(
    @DocumentId() documentId: string,
    @Body() body: DispatchBody,
    @Caller() caller: Requester,
  ): Answered {
    const consignments = consignmentsOf(body, caller);
    return this.desk.order(PrepareDispatch, caller, { documentId, ...body, consignments });
  }

  @Post('interim-replies')
  @DocumentCommandRoute(tag, 'Name an answer that does not settle', ['reply-not-registered'])
  noteInterimReply(
    @DocumentId() documentId: string,
    @Body() body: InterimReplyBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(NoteInterimReply, caller, { documentId, ...body });
  }
}
