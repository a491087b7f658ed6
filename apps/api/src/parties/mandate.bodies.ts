import { ApiProperty } from '@nestjs/swagger';
import {
  bases,
  mandateStatuses,
  powers,
  type Basis,
  type MandateStatus,
  type Power,
} from '@chancery/parties';
import { Instant, OneOf, SomeOf, Text, Uuid } from '../shape/fields.js';
import { PageQuery } from '../shape/page.js';

export class RecordMandateBody {
  @Uuid({
    description: 'The party that lets another act.',
    example: '4f9c2d1e-6b5a-4c3d-9e8f-7a6b5c4d3e2f',
  })
  giverId!: string;

  @Uuid({ description: 'The party that acts.', example: '8a7b6c5d-4e3f-4a2b-9c1d-0e9f8a7b6c5d' })
  holderId!: string;

  @OneOf(bases, { description: 'By what right.', example: 'parental' })
  basis!: Basis;

  @SomeOf(powers, { description: 'What the holder may do.', example: ['submit', 'follow'] })
  powers!: Power[];

  @Instant({ description: 'From when on.', example: '2026-03-02T00:00:00Z' })
  validFrom!: string;

  @Instant({ description: 'Up to when, without this instant.', example: '2027-03-02T00:00:00Z' })
  validUntil!: string;

  @Uuid({
    description: 'The document that shows it.',
    example: '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21',
  })
  evidence!: string;
}

export class VerifyMandateBody {
  @Uuid({
    description: 'The document that shows it.',
    example: '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21',
  })
  evidence!: string;
}

export class RejectMandateBody {
  @Text({
    max: 500,
    description: 'Why; without names.',
    example: 'The paper names another company',
  })
  reason!: string;
}

export class MandatesQuery extends PageQuery {
  @OneOf(mandateStatuses, { description: 'Where it stands.', example: 'to-verify', optional: true })
  status?: MandateStatus;
}

export class MandateAnswer {
  @ApiProperty({ format: 'uuid' })
  mandateId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ format: 'uuid' })
  giverId!: string;

  @ApiProperty({ format: 'uuid', type: String, nullable: true })
  holderId!: string | null;

  @ApiProperty({ enum: bases })
  basis!: Basis;

  @ApiProperty({ enum: powers, isArray: true })
  powers!: readonly Power[];

  @ApiProperty({ enum: ['all', 'matters', 'services'] })
  scopeOf!: string;

  @ApiProperty({ type: [String] })
  scopeIds!: readonly string[];

  @ApiProperty({ enum: mandateStatuses })
  status!: MandateStatus;

  @ApiProperty({ format: 'date-time' })
  validFrom!: string;

  @ApiProperty({ format: 'date-time' })
  validUntil!: string;

  @ApiProperty({ format: 'uuid', type: String, nullable: true })
  evidence!: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;
}
