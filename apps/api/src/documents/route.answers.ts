import { ApiProperty } from '@nestjs/swagger';
import { routeOutcomes, stepStates } from '@chancery/documents';
import { acts, keeps, signatureLevels, silences } from '@chancery/procedures';
import { PlaceAnswer } from './hand-over-view.answers.js';

const Some = (example: string, format?: string): PropertyDecorator =>
  ApiProperty({ required: false, example, ...(format && { format }) });

class StepTermAnswer {
  @ApiProperty({ example: 1 })
  policyVersion!: number;

  @ApiProperty({ format: 'date', example: '2026-03-05' })
  dueDate!: string;

  @ApiProperty({ format: 'date-time', description: 'The first instant that is too late.' })
  dueAt!: string;

  @ApiProperty({ required: false, enum: silences, description: 'What silence until then means.' })
  silence?: string;
}

class RouteStepAnswer {
  @ApiProperty({ example: '1' })
  stepId!: string;

  @ApiProperty({ example: 1 })
  stage!: number;

  @ApiProperty({ enum: acts, example: 'concur' })
  act!: string;

  @ApiProperty({ required: false, type: PlaceAnswer })
  place?: PlaceAnswer;

  @ApiProperty({
    required: false,
    example: true,
    description: 'It is for the head of the unit alone.',
  })
  isForHead?: boolean;

  @Some('6f1c0a52-3a4e-4f0b-9a55-0d1d7c2b8e11', 'uuid')
  partyId?: string;

  @ApiProperty({ required: false, enum: signatureLevels, example: 'simple' })
  level?: string;

  @ApiProperty({ example: true })
  isRequired!: boolean;

  @ApiProperty({ enum: stepStates, example: 'open' })
  state!: string;

  @ApiProperty({ required: false, example: 3, description: 'The version that it was done for.' })
  contentVersion?: number;

  @Some('riverside.maria')
  officerId?: string;

  @ApiProperty({ required: false, example: true, description: 'Nobody acted in its term.' })
  bySilence?: boolean;

  @Some('riverside.concurrence')
  policyId?: string;

  @ApiProperty({ required: false, type: StepTermAnswer, description: 'Since it is open.' })
  term?: StepTermAnswer;
}

class RouteRulesAnswer {
  @ApiProperty({ enum: keeps, example: 'same-text' })
  keep!: string;

  @ApiProperty({ example: false })
  remarksBlock!: boolean;

  @ApiProperty({ example: false })
  fourEyes!: boolean;

  @ApiProperty({ required: false, enum: silences, example: 'concurs' })
  silence?: string;
}

class FollowedTemplateAnswer {
  @ApiProperty({ example: 'riverside.outgoing-letter' })
  templateId!: string;

  @ApiProperty({ example: 1 })
  version!: number;
}

class ActAnswer {
  @ApiProperty({ example: '1' })
  stepId!: string;

  @ApiProperty({ description: 'False for a refusal.', example: true })
  isGiven!: boolean;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ example: 3 })
  contentVersion!: number;

  @Some('riverside.maria')
  officerId?: string;

  @Some('riverside.sofia')
  onBehalfOf?: string;

  @Some('Name the zoning plan')
  remark?: string;

  @ApiProperty({ required: false, example: true, description: 'Nobody acted in the term.' })
  bySilence?: boolean;
}

/** The way of one version of the content past those who concur with it and sign it. */
export class RouteAnswer {
  @ApiProperty({ format: 'uuid' })
  routeId!: string;

  @ApiProperty({ enum: routeOutcomes, example: 'running' })
  outcome!: string;

  @Some('riverside.ivan')
  startedBy?: string;

  @ApiProperty({ format: 'date-time' })
  startedAt!: string;

  @ApiProperty({ example: 3 })
  contentVersion!: number;

  @ApiProperty({ required: false, type: FollowedTemplateAnswer })
  template?: FollowedTemplateAnswer;

  @ApiProperty({ type: RouteRulesAnswer })
  rules!: RouteRulesAnswer;

  @ApiProperty({ description: 'The stage that is open, or was at the end.', example: 1 })
  stage!: number;

  @ApiProperty({ type: [RouteStepAnswer] })
  steps!: RouteStepAnswer[];

  @ApiProperty({ type: [ActAnswer] })
  acts!: ActAnswer[];
}
