import { ApiProperty } from '@nestjs/swagger';
import { outcomes, skipGrounds } from '@chancery/matters';

class FileOfPartyAnswer {
  @ApiProperty({ format: 'uuid' })
  attachmentId!: string;

  @ApiProperty({ description: 'As the party called it.', example: 'plan.pdf' })
  name!: string;

  @ApiProperty({ example: 48_213 })
  size!: number;
}

export class MessageAnswer {
  @ApiProperty({ format: 'uuid' })
  messageId!: string;

  @ApiProperty({ enum: ['party', 'authority'] })
  from!: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'For whom the party wrote.' })
  partyId?: string;

  @ApiProperty({ example: 'When will you decide?' })
  text!: string;

  @ApiProperty({ type: [FileOfPartyAnswer] })
  files!: FileOfPartyAnswer[];

  @ApiProperty({ description: 'The party has looked at it.' })
  isOpened!: boolean;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

class RequestedItemAnswer {
  @ApiProperty({ example: 'plan' })
  itemId!: string;

  @ApiProperty({ example: 'The plan of the plot' })
  text!: string;

  @ApiProperty()
  isProvided!: boolean;
}

class InformationAnswer {
  @ApiProperty({ example: 'Here is the plan.' })
  text!: string;

  @ApiProperty({ type: [FileOfPartyAnswer] })
  files!: FileOfPartyAnswer[];

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class RequestAnswer {
  @ApiProperty({ format: 'uuid' })
  requestId!: string;

  @ApiProperty({ example: 'Without it we cannot decide.' })
  reason!: string;

  @ApiProperty({ type: [RequestedItemAnswer] })
  items!: RequestedItemAnswer[];

  @ApiProperty({ format: 'date-time' })
  until!: string;

  @ApiProperty({ description: 'The terms stand until the answer.' })
  isSuspending!: boolean;

  @ApiProperty({ enum: ['open', 'answered', 'cancelled', 'lapsed'] })
  state!: string;

  @ApiProperty({ type: [InformationAnswer] })
  answers!: InformationAnswer[];

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class HearingAnswer {
  @ApiProperty({ format: 'uuid' })
  hearingId!: string;

  @ApiProperty({ required: false, enum: outcomes })
  outcome?: string;

  @ApiProperty({ required: false, example: 'The house would stand in the flood plain.' })
  summary?: string;

  @ApiProperty({ required: false, format: 'date-time' })
  until?: string;

  @ApiProperty({ enum: ['open', 'stated', 'waived', 'lapsed', 'skipped'] })
  state!: string;

  @ApiProperty({ required: false, enum: skipGrounds })
  ground?: string;

  @ApiProperty({ required: false, example: 'The plain has not been flooded since 1931.' })
  statement?: string;

  @ApiProperty({ type: [FileOfPartyAnswer] })
  files!: FileOfPartyAnswer[];

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

class DecisionReasonAnswer {
  @ApiProperty({ example: 'Building Act, article 12' })
  law!: string;

  @ApiProperty({ example: 'The house would stand in the flood plain.' })
  text!: string;
}

class AppealAnswer {
  @ApiProperty({ example: 30 })
  days!: number;

  @ApiProperty({ example: 'riverside.legal' })
  unitId!: string;
}

export class DecisionAnswer {
  @ApiProperty({ format: 'uuid', description: 'The document that decides.' })
  decisionId!: string;

  @ApiProperty({ enum: outcomes })
  outcome!: string;

  @ApiProperty({ type: [DecisionReasonAnswer] })
  reasons!: DecisionReasonAnswer[];

  @ApiProperty({ required: false })
  appeal?: AppealAnswer;

  @ApiProperty({ required: false, format: 'date-time', description: 'From then on it is late.' })
  appealUntil?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'The matter of the appeal.' })
  appealId?: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'The first look.' })
  openedAt?: string;

  @ApiProperty({ type: [String] })
  attachmentIds!: string[];

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class QuestionAnswer {
  @ApiProperty({ format: 'uuid' })
  questionId!: string;

  @ApiProperty({ format: 'date-time' })
  until!: string;

  @ApiProperty({ required: false, example: 'We wait for the fire service.' })
  explanation?: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class SilenceAnswer {
  @ApiProperty({ enum: ['deemed-approved', 'deemed-refused'] })
  effect!: string;

  @ApiProperty({ example: 'Permits Act, article 9' })
  basis!: string;

  @ApiProperty({ example: 'riverside.permit-30-days' })
  policyId!: string;

  @ApiProperty({ example: 3 })
  policyVersion!: number;

  @ApiProperty({ format: 'date-time', description: 'The end of the term.' })
  at!: string;

  @ApiProperty({ required: false, format: 'date-time' })
  revocableUntil?: string;

  @ApiProperty()
  isRevoked!: boolean;
}
