import { ApiProperty } from '@nestjs/swagger';
import { linkKinds, partyRoles } from '@chancery/cases';
import { Some } from '../documents/actor.answers.js';

export const Uuid = (description: string): PropertyDecorator =>
  ApiProperty({ description, format: 'uuid', example: '0e8b4f6a-2c1d-4e7f-9a35-6b8d0c2e4f17' });

class CasePartyNamedAnswer {
  @Uuid('The party.')
  partyId!: string;

  @ApiProperty({ example: 'Mariana Kovalenko' })
  name!: string;

  @ApiProperty({ enum: ['person', 'organisation'], example: 'person' })
  kind!: string;

  @Some('12 Mill Lane, Riverside')
  address?: string;

  @Some('mariana@example.org')
  email?: string;

  @Some('+380 44 000 00 00')
  phone?: string;
}

export class CasePartyAnswer {
  @ApiProperty({ type: CasePartyNamedAnswer })
  party!: CasePartyNamedAnswer;

  @ApiProperty({ enum: partyRoles, example: 'initiator' })
  role!: string;

  @Some('3c1d7a52-0e0e-4f43-8a66-5f1f0c5a2b11', 'uuid')
  represents?: string;

  @ApiProperty({ format: 'date-time' })
  since!: string;
}

export class CaseLinkAnswer {
  @Uuid('The other case.')
  otherCaseId!: string;

  @ApiProperty({ enum: linkKinds, example: 'follows' })
  kind!: string;
}

export class CaseEntryAnswer {
  @ApiProperty({ description: 'Its number in the case, never given again.', example: 1 })
  entry!: number;

  @Uuid('The document.')
  documentId!: string;

  @ApiProperty({
    enum: ['open', 'void', 'moved-out'],
    description: 'Open: the document lies there. Void: it does not. Moved out: in another case.',
  })
  fate!: string;

  @Some('5c9d1e3f-7a2b-4c6d-8e90-1f3a5b7c9d2e', 'uuid')
  movedFrom?: string;

  @Some('Permit to fell two lime trees')
  subject?: string;

  @Some('registered')
  situation?: string;
}
