import { ApiProperty } from '@nestjs/swagger';
import { signatureKinds } from '@chancery/outbound';
import { modes, onDeadLetter } from './subscription.bodies.js';

const statuses = ['unverified', 'active', 'paused', 'suspended', 'ended'];
const nullable = { nullable: true } as const;

class SecretTermAnswer {
  @ApiProperty({ example: '1f6c2b7e-92a4-4c0d-8c11-7d5e9a3b6c42' })
  secretId!: string;

  @ApiProperty({ required: false, format: 'date-time' })
  until?: string;
}

export class SubscriptionAnswer {
  @ApiProperty({ example: '7a1d9c52-4e0b-4d3a-9a66-2f1c8b5e4d31' })
  subscriptionId!: string;

  @ApiProperty({ example: 'riverside.app.portal' })
  applicationId!: string;

  @ApiProperty({ enum: statuses, example: 'active' })
  status!: string;

  @ApiProperty({
    description: 'Why nothing is sent: what the endpoint answered, or the cause of suspension.',
    ...{ type: String, ...nullable, example: 'answered 404' },
  })
  reason!: string | null;

  @ApiProperty({ example: 'https://portal.example/chancery' })
  endpoint!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, example: {} })
  filter!: object;

  @ApiProperty({ example: 'thin' })
  content!: string;

  @ApiProperty({ enum: modes, example: 'single' })
  mode!: string;

  @ApiProperty({ example: 4 })
  parallelism!: number;

  @ApiProperty({ enum: signatureKinds, example: 'v1' })
  signature!: string;

  @ApiProperty({ enum: onDeadLetter, example: 'hold-document' })
  onDeadLetter!: string;

  @ApiProperty({ type: String, ...nullable, example: 'events@portal.example' })
  contact!: string | null;

  @ApiProperty({ type: [SecretTermAnswer], description: 'The newest first.' })
  secrets!: SecretTermAnswer[];
}

export class SecretAnswer {
  @ApiProperty({ example: '7a1d9c52-4e0b-4d3a-9a66-2f1c8b5e4d31' })
  subscriptionId!: string;

  @ApiProperty({ example: '1f6c2b7e-92a4-4c0d-8c11-7d5e9a3b6c42' })
  secretId!: string;

  @ApiProperty({ required: false, description: 'For `v1`. Shown once.', example: 'whsec_3q2…' })
  secret?: string;

  @ApiProperty({ required: false, description: 'For `v1a`.', example: 'whpk_7Yk…' })
  publicKey?: string;
}

export class TestAnswer {
  @ApiProperty({ description: 'The id of the message.', example: '9b1d…' })
  id!: string;
}

export class DeliveryAnswer {
  @ApiProperty({ description: 'Its index; none for a test.', type: Number, ...nullable })
  index!: number | null;

  @ApiProperty({ example: '6e8f0b6e-7c6d-5b6e-9f2a-0a4d5f8c1b11' })
  eventId!: string;

  @ApiProperty({ example: 'chancery.document.registered.v1' })
  type!: string;

  @ApiProperty({ example: 1 })
  attempt!: number;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ example: true })
  isDelivered!: boolean;

  @ApiProperty({ type: Number, ...nullable, example: 204 })
  status!: number | null;

  @ApiProperty({ description: 'Milliseconds.', example: 31 })
  ms!: number;

  @ApiProperty({ type: String, ...nullable, example: 'answered 422' })
  error!: string | null;

  @ApiProperty({ description: 'The beginning of the answer.', type: String, ...nullable })
  answer!: string | null;
}

export class DeadLetterAnswer {
  @ApiProperty({ example: 17_050 })
  index!: number;

  @ApiProperty({ example: '6e8f0b6e-7c6d-5b6e-9f2a-0a4d5f8c1b11' })
  eventId!: string;

  @ApiProperty({ example: 10 })
  attempts!: number;

  @ApiProperty({ type: Number, ...nullable, example: 422 })
  status!: number | null;

  @ApiProperty({ type: String, ...nullable, example: 'answered 422' })
  error!: string | null;

  @ApiProperty({ enum: ['waiting', 'redelivered', 'discarded'], example: 'waiting' })
  state!: string;

  @ApiProperty({ type: String, ...nullable })
  reason!: string | null;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

class LagAnswer {
  @ApiProperty({ description: 'Events of the office that were not looked at yet.', example: 0 })
  events!: number;

  @ApiProperty({ description: 'Since the oldest that was not delivered.', example: 0 })
  seconds!: number;
}

class CircuitAnswer {
  @ApiProperty({ description: 'The endpoint cannot be reached.', example: false })
  isOpen!: boolean;

  @ApiProperty({ type: String, format: 'date-time', ...nullable })
  openedAt!: string | null;

  @ApiProperty({ example: 0 })
  failures!: number;

  @ApiProperty({ type: String, format: 'date-time', ...nullable })
  nextProbeAt!: string | null;
}

export class DeliveryStatusAnswer {
  @ApiProperty({ enum: statuses, example: 'active' })
  status!: string;

  @ApiProperty({ type: LagAnswer })
  behind!: LagAnswer;

  @ApiProperty({ type: CircuitAnswer })
  circuit!: CircuitAnswer;

  @ApiProperty({ description: 'Events that were refused, or wait behind one.', example: 0 })
  parked!: number;

  @ApiProperty({ description: 'Of those, dead letters.', example: 0 })
  dead!: number;

  @ApiProperty({ description: 'The `serial` up to which all is delivered.', example: 212 })
  serial!: number;

  @ApiProperty({ description: 'In the last hour.', example: 31 })
  delivered!: number;

  @ApiProperty({ description: 'Attempts in the last hour.', example: 0 })
  failed!: number;

  @ApiProperty({ description: 'A replay is under way.', example: false })
  isReplaying!: boolean;
}
