import { ApiProperty } from '@nestjs/swagger';

export const stepNames = [
  'receive',
  'draft',
  'attach',
  'register',
  'hand-over',
  'make-ready',
] as const;
export type StepName = (typeof stepNames)[number];

export class StepAnswer {
  @ApiProperty({ enum: stepNames, example: 'register' })
  step!: StepName;

  @ApiProperty({ example: true })
  isDone!: boolean;

  @ApiProperty({
    required: false,
    description: 'The code of the refusal; left out also of a step that was not tried.',
    example: 'register-not-open',
  })
  code?: string;

  @ApiProperty({ required: false, description: 'The refusal in words.' })
  detail?: string;
}
