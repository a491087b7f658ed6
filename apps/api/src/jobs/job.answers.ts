import { ApiProperty } from '@nestjs/swagger';
import type { JobRow, StartedJob } from '@chancery/jobs';

const jobId = { format: 'uuid', example: '5d0e8c1a-2f64-4b8e-8c55-6f0c7f3f9d10' } as const;

/** How far a job has got. */
export class JobAnswer {
  @ApiProperty(jobId)
  jobId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ example: 'hand-over' })
  command!: string;

  @ApiProperty({ description: 'Each item is only decided, and nothing is done.', example: false })
  isDryRun!: boolean;

  @ApiProperty({ description: 'Who ordered it.', example: 'riverside.ivan' })
  orderedBy!: string;

  @ApiProperty({
    ...{ nullable: true, type: String, example: 'riverside.maria' },
    description: 'For whom they acted.',
  })
  onBehalfOf!: string | null;

  @ApiProperty({ enum: ['running', 'paused', 'stopping', 'ended'], example: 'running' })
  status!: string;

  @ApiProperty({ description: 'How many items it has.', example: 300 })
  total!: number;

  @ApiProperty({ description: 'How many of them were tried.', example: 200 })
  tried!: number;

  @ApiProperty({ format: 'date-time' })
  startedAt!: string;
}

/** The same, with what became of the items. */
export class JobViewAnswer extends JobAnswer {
  @ApiProperty({ example: 199 })
  done!: number;

  @ApiProperty({ example: 1 })
  refused!: number;
}

export class JobItemAnswer {
  @ApiProperty({ description: 'Its place in the job, from 0.', example: 17 })
  place!: number;

  @ApiProperty({
    description: 'The document, and after a colon what of it.',
    example: '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21',
  })
  itemId!: string;

  @ApiProperty({
    ...{ nullable: true, type: Boolean, example: false },
    description: '`null`: not tried.',
  })
  isDone!: boolean | null;

  @ApiProperty({
    ...{ required: false, example: 'action-not-allowed-now' },
    description: 'The code of the refusal.',
  })
  code?: string;

  @ApiProperty({ required: false, description: 'Why, more closely.', example: 'situation' })
  detail?: string;

  @ApiProperty({
    ...{ required: false, type: [String], example: ['DocumentHandedOver'] },
    description: 'What happened, or in a dry run would happen.',
  })
  events?: readonly string[];
}

export const jobView = (job: StartedJob): JobViewAnswer => {
  const { authorityId, command, isDryRun, by, behalf, status, total, tried, done } = job;
  return {
    ...{ jobId: job.jobId, authorityId, command, isDryRun, orderedBy: by.id },
    ...{ onBehalfOf: behalf?.officerId ?? null, status, total, tried, startedAt: job.at },
    ...{ done, refused: tried - done },
  };
};

export const jobOf = ({ units: _, changedAt: __, ...row }: JobRow): JobAnswer => row;
