import { patternForm } from '@chancery/http';
import { contents, type Content } from '@chancery/kernel';
import { signatureKinds, type SignatureKind } from '@chancery/outbound';
import type { Beginning } from '@chancery/public-events';
import { From } from '../event-feed/beginning.js';
import {
  field,
  Id,
  Instant,
  Nested,
  OneOf,
  Text,
  Texts,
  Uuid,
  Whole,
  type Described,
} from '../shape/fields.js';

const Mailbox = (of: Described): PropertyDecorator =>
  field(
    of,
    patternForm({
      ...{ max: 200, pattern: '^[^\\s@<>"]+@[^\\s@<>"]+$', what: 'e-mail address' },
      advice: 'Give one such as events@portal.example.',
    }),
  );

export class EventFilterBody {
  @Id({ optional: true, description: 'Of this authority.', example: 'riverside' })
  authorityId?: string;

  @Id({ optional: true, description: 'That name this unit.', example: 'riverside.permits' })
  unitId?: string;

  @Uuid({
    ...{ optional: true, description: 'Of this document.' },
    example: '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90',
  })
  documentId?: string;

  @Texts({
    ...{ optional: true, max: 100, example: ['application'] },
    description: 'Of documents of these kinds.',
  })
  kind?: string[];

  @Texts({
    ...{ optional: true, max: 100, example: ['chancery.document.registered.v1'] },
    description: 'Of these types.',
  })
  type?: string[];
}

export const modes = ['single', 'batch'] as const;
export const onDeadLetter = ['hold-document', 'continue'] as const;

export class ChangeSubscriptionBody {
  @Text({
    ...{ optional: true, max: 2_000, example: 'https://portal.example/chancery' },
    description: 'Where events are sent: https, a public host with a name, port 443.',
  })
  endpoint?: string;

  @Nested(() => EventFilterBody, {
    ...{ optional: true, description: 'Which events, of those that the grants cover. All.' },
  })
  filter?: EventFilterBody;

  @OneOf(contents, {
    ...{ optional: true, example: 'thin' },
    description: 'How much of each event; less if the grant allows less. Default `thin`.',
  })
  content?: Content;

  @OneOf(modes, {
    ...{ optional: true, example: 'single' },
    description:
      'One event in a message, or a batch of up to 100, one batch after the other. Default `single`.',
  })
  mode?: (typeof modes)[number];

  @Whole({
    ...{ optional: true, min: 1, max: 32, example: 4 },
    description:
      'Of how many documents events may be under way at once in mode `single`. Default 4.',
  })
  parallelism?: number;

  @OneOf(signatureKinds, {
    ...{ optional: true, example: 'v1' },
    description: 'Standard Webhooks: `v1` HMAC-SHA-256, `v1a` Ed25519. Default `v1`.',
  })
  signature?: SignatureKind;

  @OneOf(onDeadLetter, {
    ...{ optional: true, example: 'hold-document' },
    description:
      'Whether later events of a document wait behind one that could not be delivered. Default `hold-document`.',
  })
  onDeadLetter?: (typeof onDeadLetter)[number];

  @Mailbox({
    ...{ optional: true, example: 'events@portal.example' },
    description:
      'A mailbox of the service, not of a person, that is told when the endpoint is away for an hour and for a day.',
  })
  contact?: string;
}

export class CreateSubscriptionBody extends ChangeSubscriptionBody {
  @Id({
    optional: true,
    description: 'For which application; for administrators. Default the caller.',
    example: 'riverside.app.portal',
  })
  applicationId?: string;

  @Text({
    ...{ max: 2_000, example: 'https://portal.example/chancery' },
    description: 'Where events are sent: https, a public host with a name, port 443.',
  })
  override endpoint!: string;

  @From()
  from?: Beginning;
}

export class ResumeSubscriptionBody {
  @From()
  from?: Beginning;
}

const lastIndex = 2 ** 53 - 1;

export class ReplayBody {
  @Whole({ min: 0, max: lastIndex, description: 'The first index.', example: 17_000 })
  fromIndex!: number;

  @Whole({
    ...{ optional: true, min: 0, max: lastIndex, example: 17_044 },
    description: 'Up to, without this index. Default all that is shown now.',
  })
  toIndex?: number;
}

export class RotateSecretBody {
  @Instant({
    optional: true,
    description: 'Until when the secret before is valid too, within 7 days. Default a day.',
    example: '2026-03-03T09:30:00.000Z',
  })
  previousUntil?: string;
}

export class RetireSecretBody {
  @Uuid({ description: 'The secret.', example: '1f6c2b7e-92a4-4c0d-8c11-7d5e9a3b6c42' })
  secretId!: string;
}

export class ReasonBody {
  @Text({ max: 1_000, description: 'Why.', example: 'Entered by hand' })
  reason!: string;
}
