import {
  addresseeRoles,
  dispatchChannels,
  type AddresseeRole,
  type DispatchChannel,
} from '@chancery/documents';
import type { Requester } from '@chancery/http';
import { PartyBody } from '../documents/intake.bodies.js';
import { Id, Lines, Nested, NestedList, OneOf, Text, Uuid } from '../shape/fields.js';

const Way = (description: string): PropertyDecorator =>
  OneOf(dispatchChannels, { optional: true, description, example: 'registered-post' });

export class AddresseeBody {
  @Nested(() => PartyBody, { description: 'The party. Kept sealed.' })
  party!: PartyBody;

  @OneOf(addresseeRoles, {
    optional: true,
    description: 'Whether it is for them, or they get a copy. Default `to`.',
    example: 'copy',
  })
  role?: AddresseeRole;

  @Way('The way that they wish for.')
  channel?: DispatchChannel;
}

class SendingBody {
  @Text({ max: 40, description: 'Who is to get it.', example: 'first' })
  addresseeId!: string;

  @Way('The way; else the one that they wish for, else `post`.')
  channel?: DispatchChannel;
}

export class DispatchBody {
  @NestedList(() => SendingBody, { max: 100, description: 'To whom, and how.' })
  consignments!: SendingBody[];

  @Id({
    optional: true,
    description: 'The unit that sends it; the one that has the document, if left out.',
    example: 'riverside.registry',
  })
  unitId?: string;
}

/** What is to be sent, each under an id of its own. */
export const consignmentsOf = (
  { consignments }: DispatchBody,
  caller: Requester,
): (SendingBody & { readonly consignmentId: string })[] =>
  consignments.map((each, index) => ({
    ...each,
    consignmentId: caller.newId(`consignment.${index}`),
  }));

export class SentBody {
  @Text({
    optional: true,
    max: 100,
    description: 'The number under which a carrier or a gateway took it.',
    example: 'RR 100 200 300 UA',
  })
  reference?: string;
}

export class DeliveredBody {
  @Text({ optional: true, max: 200, description: 'Of the receipt.', example: 'r-77' })
  receiptId?: string;

  @Uuid({
    optional: true,
    description: 'The attachment of the document that proves it.',
    example: 'b2d4f6a8-1c3e-4e50-8b7a-9c0d1e2f3a44',
  })
  proofId?: string;
}

export class BounceBody {
  @Text({ max: 60, description: 'As the carrier or gateway names it.', example: '5.1.1' })
  code!: string;

  @Lines({ max: 1000, description: 'Why it came back.', example: 'There is no such mailbox' })
  text!: string;
}

export class ResendBody {
  @Way('Another way than before.')
  channel?: DispatchChannel;

  @Lines({
    optional: true,
    max: 500,
    description: 'Another address than that of the party. Kept sealed.',
    example: '5 Mill Lane, Riverside',
  })
  address?: string;
}

export class InterimReplyBody {
  @Uuid({
    description: 'The registered outgoing document.',
    example: '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21',
  })
  replyId!: string;
}
