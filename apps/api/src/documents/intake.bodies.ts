import { accessLevels, type AccessLevel } from '@chancery/kernel';
import { attachmentRoles, channels, type AttachmentRole, type Channel } from '@chancery/documents';
import type { Moment } from '@chancery/http';
import {
  Day,
  DayOrInstant,
  Id,
  Language,
  Lines,
  Nested,
  NestedList,
  OneOf,
  Sha256,
  Text,
  Texts,
  Uuid,
  Uuids,
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

  @OneOf(attachmentRoles, {
    optional: true,
    description:
      'What it is to the document; `text` and `annex` are what people concur with and sign. Default: `annex` of an own document, `auxiliary` of an incoming one.',
    example: 'annex',
  })
  role?: AttachmentRole;
}

export class AttachmentRoleBody {
  @OneOf(attachmentRoles, { description: 'What the file is to the document.', example: 'text' })
  role!: AttachmentRole;
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

  @DayOrInstant('end', {
    optional: true,
    description: 'By the end of which day, or by which instant, it is to be dealt with.',
    example: '2026-04-01',
  })
  due?: Moment;

  @OneOf(accessLevels, {
    optional: true,
    description:
      'Who may read it, by clearance. Default: as the procedure for its kind says, else `internal`.',
    example: 'internal',
  })
  accessLevel?: AccessLevel;
}

export class ReceiveBody extends DescriptionBody {
  @OneOf(channels, { description: 'The way it came.', example: 'desk' })
  channel!: Channel;

  @Nested(() => PartyBody, { description: 'Who sent it. Kept sealed; can be erased.' })
  sender!: PartyBody;

  @DayOrInstant('beginning', {
    optional: true,
    description: 'The day or instant at which it came. Default: now.',
    example: '2026-03-02T09:30:00Z',
  })
  receivedAt?: Moment;

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

  @Uuids({
    ...{ optional: true, max: 100 },
    description: 'The incoming documents that it answers. They are settled once it was sent.',
    example: ['0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21'],
  })
  inReplyTo?: string[];
}

export class RegisterBody {
  @Id({
    optional: true,
    description:
      'The register that gives the number. Default: that of the procedure for its kind, of this year.',
    example: 'riverside.in.2026',
  })
  registerId?: string;
}
