import { ApiProperty } from '@nestjs/swagger';
import { NamesBody } from './service.bodies.js';

export class NoticeAnswer {
  @ApiProperty({ type: NamesBody })
  words!: NamesBody;

  @ApiProperty({ format: 'date-time', required: false })
  until?: string;
}

export class ServiceAnswer {
  @ApiProperty({ example: 'riverside.tree-felling' })
  serviceId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ example: 'tree-felling' })
  code!: string;

  @ApiProperty({ type: NamesBody })
  names!: NamesBody;

  @ApiProperty({ type: NamesBody, nullable: true, description: 'What one gets.' })
  summary!: NamesBody | null;

  @ApiProperty({ type: NamesBody, nullable: true, description: 'Under which it is listed.' })
  theme!: NamesBody | null;

  @ApiProperty({ enum: ['open', 'suspended', 'retired'] })
  status!: string;

  @ApiProperty({ type: NoticeAnswer, nullable: true, description: 'Why it is not open.' })
  notice!: NoticeAnswer | null;

  @ApiProperty({ example: 1, description: '0 before the first version.' })
  lastVersion!: number;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;
}

export class ServiceVersionAnswer {
  @ApiProperty({ example: 1 })
  version!: number;

  @ApiProperty({ type: Object, description: 'The definition as it was published.' })
  definition!: object;

  @ApiProperty({ description: 'SHA-256 of the canonical definition (RFC 8785), hexadecimal.' })
  hash!: string;

  @ApiProperty({ example: 14 })
  graceDays!: number;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;
}

export class ServiceViewAnswer extends ServiceAnswer {
  @ApiProperty({ type: ServiceVersionAnswer, nullable: true })
  shown!: ServiceVersionAnswer | null;
}

class TrialFault {
  @ApiProperty({ example: '/form/schema/properties/why/pattern' })
  path!: string;

  @ApiProperty()
  message!: string;
}

export class TrialAnswer {
  @ApiProperty({ type: [TrialFault], description: 'What keeps it from being published.' })
  faults!: readonly TrialFault[];

  @ApiProperty({ type: [Object], description: 'What is wrong with the answers, by pointer.' })
  errors!: readonly object[];

  @ApiProperty({ required: false, description: 'Whether no rule of eligibility stops them.' })
  isEligible?: boolean;

  @ApiProperty({ required: false, example: 'riverside.permits' })
  unitId?: string;

  @ApiProperty({ required: false, example: 'Permit to fell trees: In a yard' })
  subject?: string;

  @ApiProperty({ required: false, type: Object, description: 'The term, if it were sent now.' })
  term?: object;
}
