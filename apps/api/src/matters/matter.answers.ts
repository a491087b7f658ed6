import { ApiProperty } from '@nestjs/swagger';
import { awaited, matterStates, outcomes } from '@chancery/matters';
import { ClockAnswer } from '../documents/clock.answers.js';
import {
  DecisionAnswer,
  HearingAnswer,
  MessageAnswer,
  QuestionAnswer,
  RequestAnswer,
  SilenceAnswer,
} from './dialogue.answers.js';

class NamesAnswer {
  @ApiProperty({ example: 'Building permit' })
  en!: string;

  @ApiProperty({ example: 'Дозвіл на будівництво' })
  uk!: string;
}

class MatterServiceAnswer {
  @ApiProperty({ example: 'riverside.building-permit' })
  serviceId!: string;

  @ApiProperty()
  names!: NamesAnswer;
}

class HeldByAnswer {
  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @ApiProperty({ format: 'date-time' })
  since!: string;
}

class PartyLineAnswer {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ example: 'HandOverAccepted' })
  type!: string;

  @ApiProperty({ required: false, example: 'riverside.permits' })
  unitId?: string;

  @ApiProperty({ required: false, example: '02-01/00017' })
  number?: string;

  @ApiProperty({ required: false, description: 'A day or an instant.', example: '2026-03-20' })
  until?: string;

  @ApiProperty({ required: false, example: outcomes[0] })
  outcome?: string;
}

class ParticipantAnswer {
  @ApiProperty({ format: 'uuid' })
  partyId!: string;

  @ApiProperty({ enum: ['applicant', 'joined'] })
  role!: string;
}

class OpenItemAnswer {
  @ApiProperty({ format: 'uuid' })
  itemId!: string;

  @ApiProperty({ enum: ['message', 'answer', 'statement', 'withdrawal', 'question'] })
  kind!: string;
}

/** A matter as its parties see it, and what officers see beside that. */
export class MatterAnswer {
  @ApiProperty({ format: 'uuid', description: 'The id of its first document.' })
  matterId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  submissionId!: string | null;

  @ApiProperty({ type: MatterServiceAnswer, nullable: true })
  service!: MatterServiceAnswer | null;

  @ApiProperty({
    ...{ type: String, nullable: true, format: 'uuid' },
    description: 'The matter against whose decision it is an appeal.',
  })
  appealOf!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '02-01/00017' })
  number!: string | null;

  @ApiProperty({ enum: matterStates })
  state!: string;

  @ApiProperty({ enum: awaited, description: 'Who acts next; `you` is the party.' })
  waitingFor!: string;

  @ApiProperty()
  heldBy!: HeldByAnswer;

  @ApiProperty({ type: [ClockAnswer], description: 'The terms towards the party.' })
  clocks!: ClockAnswer[];

  @ApiProperty({
    ...{ type: String, nullable: true, example: 'riverside.permits' },
    description: 'The unit that had the document when a term ended without a decision.',
  })
  lateUnitId!: string | null;

  @ApiProperty({ type: [MessageAnswer] })
  messages!: MessageAnswer[];

  @ApiProperty({ type: [RequestAnswer] })
  requests!: RequestAnswer[];

  @ApiProperty({ type: [HearingAnswer] })
  hearings!: HearingAnswer[];

  @ApiProperty({ type: [DecisionAnswer] })
  decisions!: DecisionAnswer[];

  @ApiProperty({ type: [QuestionAnswer] })
  questions!: QuestionAnswer[];

  @ApiProperty({ type: SilenceAnswer, nullable: true })
  silence!: SilenceAnswer | null;

  @ApiProperty({ type: [PartyLineAnswer], description: 'What the party is told, in order.' })
  timeline!: PartyLineAnswer[];

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ type: [ParticipantAnswer] })
  parties!: ParticipantAnswer[];

  @ApiProperty({ type: [OpenItemAnswer], description: 'What waits for who has the document.' })
  items!: OpenItemAnswer[];
}
