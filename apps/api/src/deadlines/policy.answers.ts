import { ApiProperty } from '@nestjs/swagger';
import { without } from '../shape/fields.js';
import { PublishPolicyBody } from './policy.bodies.js';

export class PolicyRowAnswer {
  @ApiProperty({ example: 'riverside.appeal' })
  policyId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ description: 'The name in its last version.', example: "Citizen's appeal" })
  name!: string;

  @ApiProperty({ example: 1 })
  lastVersion!: number;

  @ApiProperty({ description: 'No further version is published.', example: false })
  isRetired!: boolean;

  @ApiProperty({ nullable: true, type: String, example: null })
  retirementReason!: string | null;
}

export class PolicyTextAnswer extends without(PublishPolicyBody, ['validFrom']) {}

export class PolicyAnswer extends PolicyRowAnswer {
  @ApiProperty({ description: 'The version of this text.', example: 1 })
  version!: number;

  @ApiProperty({
    format: 'date',
    description: 'It counts terms that begin from this day on.',
    example: '2026-01-01',
  })
  validFrom!: string;

  @ApiProperty({ type: PolicyTextAnswer })
  policy!: PolicyTextAnswer;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;
}
