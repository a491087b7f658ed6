import { accessLevels, type AccessLevel } from '@chancery/kernel';
import { channels, type Channel } from '@chancery/documents';
import {
  Day,
  Id,
  Instant,
  Language,
  Lines,
  Nested,
  NestedList,
  OneOf,
  Sha256,
  Text,
  Texts,
  Uuid,
} from '../shape/fields.js';

export class PartyBody {
  @Uuid({
    optional: true,
    description: 'The party, if known from an earlier document. A new id is given otherwise.',
    example: '6f1c0a52-3a4e-4f0b-9a55-0d1d7c2b8e11',
  })
  partyId?: string;

  @OneOf(['person', 'organisation'], { description: 'A person or a body.', example: 'person' })
  kind!: 'person' | 'organisation';

  @Text({ max: 200, description: 'Full name.', example: 'Mariana Kovalenko' })
  name!: string;

  @Lines({
    optional: true,
    max: 500,
    description: 'Postal address.',
    example: '12 Mill Lane, Riverside',
  })
  address?: string;

  @Text({
    optional: true,
    max: 254,
    description: 'E-mail address.',
    example: 'mariana@example.org',
  })
  email?: string;

  @Text({ optional: true, max: 40, description: 'Telephone number.', example: '+380 44 000 00 00' })
  phone?: string;

  @Text({
    optional: true,
    max: 200,
    description: 'Of an organisation, who there is spoken to.',
    example: 'Taras Bondar, secretary',
  })
  contact?: string;
}

export class AttachmentBody {
  @Sha256({
    description: 'SHA-256 of a file uploaded before (`POST /v1/files`), in hexadecimal.',
    example: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
  })
  sha256!: string;

  @Text({ max: 255, description: 'The name it is shown under.', example: 'application.pdf' })
  name!: string;
}

/** What came with a document, or is to go with it. */
export class ParticularsBody {
  @Text({ optional: true, max: 60, description: "The sender's own number.", example: '12/44' })
  senderNumber?: string;

  @Day({ optional: true, description: "The sender's own date.", example: '2026-03-01' })
  senderDate?: string;

  @Text({
    optional: true,
    max: 200,
    description: 'What is enclosed, in words.',
    example: '3 sheets, 1 plan',
  })
  enclosures?: string;

  @OneOf(channels, {
    optional: true,
    description: 'The way in which the sender wants the answer.',
    example: 'post',
  })
  replyWay?: Channel;

  @Texts({ optional: true, max: 20, description: 'Words to find it by.', example: ['building'] })
  tags?: string[];
}

class DescriptionBody extends ParticularsBody {
  @Id({
    description: 'The unit that takes the document and answers for it.',
    example: 'riverside.registry',
  })
  unitId!: string;

  @Text({ description: 'What it is about.', example: 'Permit to fell two lime trees' })
  subject!: string;

  @Text({ max: 60, description: 'What kind of document it is.', example: 'application' })
  kind!: string;

  @Language({
    optional: true,
    description: 'Language, as a BCP 47 tag. Default `en`.',
    example: 'en',
  })
  language?: string;

  @Instant({
    optional: true,
    description: 'By when it is to be dealt with.',
    example: '2026-04-01T15:00:00Z',
  })
  due?: string;

  @OneOf(accessLevels, {
    optional: true,
    description: 'Who may read it, by clearance. Default `internal`.',
    example: 'internal',
  })
  accessLevel?: AccessLevel;
}

export class ReceiveBody extends DescriptionBody {
  @OneOf(channels, { description: 'The way it came.', example: 'desk' })
  channel!: Channel;

  @Nested(() => PartyBody, { description: 'Who sent it. Kept sealed; can be erased.' })
  sender!: PartyBody;

  @Instant({
    optional: true,
    description: 'When it came. Default: now.',
    example: '2026-03-02T09:30:00Z',
  })
  receivedAt?: string;

  @NestedList(() => AttachmentBody, {
    optional: true,
    max: 100,
    description: 'Files that came with it.',
  })
  attachments?: AttachmentBody[];
}

export class DraftBody extends DescriptionBody {
  @OneOf(['outgoing', 'internal'], {
    description: 'To a party, or within the authority.',
    example: 'outgoing',
  })
  direction!: 'outgoing' | 'internal';

  @Nested(() => PartyBody, {
    optional: true,
    description: 'Whom it is for, if outgoing. Kept sealed.',
  })
  addressee?: PartyBody;
}

export class RegisterBody {
  @Id({ description: 'The register that gives the number.', example: 'riverside.in.2026' })
  registerId!: string;
}
