import { ApiProperty } from '@nestjs/swagger';
import { signatureOutcomes } from '@chancery/documents';
import { signatureLevels } from '@chancery/procedures';
import { PlaceAnswer } from './hand-over-view.answers.js';

const Some = (example: string, format?: string): PropertyDecorator =>
  ApiProperty({ required: false, example, ...(format && { format }) });

const fingerprint = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

class SignatureVerdictAnswer {
  @ApiProperty({ enum: ['signature', 'time-stamp'], example: 'signature' })
  kind!: string;

  @ApiProperty({ enum: signatureOutcomes, example: 'valid' })
  outcome!: string;

  @Some('certificate-not-trusted')
  reason?: string;

  @ApiProperty({
    required: false,
    example: fingerprint,
    description: "SHA-256 of the signer's certificate.",
  })
  fingerprint?: string;

  @ApiProperty({
    ...{ required: false, example: 'Maria Shevchenko' },
    description: 'Who signed, as the certificate in the file says; the record holds no name.',
  })
  signer?: string;

  @Some('CN=Issuing authority')
  issuer?: string;

  @ApiProperty({
    required: false,
    example: fingerprint,
    description: 'SHA-256 of the trusted certificate.',
  })
  anchor?: string;

  @ApiProperty({
    format: 'date-time',
    description: 'By a trusted time stamp; else the time of the check.',
  })
  at!: string;

  @ApiProperty({ example: false })
  isTimeStamped!: boolean;

  @ApiProperty({
    type: [String],
    example: [fingerprint],
    description: 'SHA-256 of what it covers.',
  })
  covers!: string[];
}

export class FileVerdictAnswer {
  @ApiProperty({ example: 'asic-e' })
  format!: string;

  @ApiProperty({ enum: signatureOutcomes, example: 'valid' })
  outcome!: string;

  @Some('content-changed')
  reason?: string;

  @ApiProperty({ type: [SignatureVerdictAnswer] })
  verdicts!: SignatureVerdictAnswer[];
}

/** A signature that was given, or a signed file that was checked. */
export class SignatureAnswer {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ required: false, enum: signatureLevels, example: 'advanced' })
  level?: string;

  @Some('2d9b6c1a-7e40-4b1f-8c55-6a0e3f2d4b17', 'uuid')
  routeId?: string;

  @Some('3')
  stepId?: string;

  @ApiProperty({ required: false, example: 3, description: 'Which version was signed.' })
  contentVersion?: number;

  @ApiProperty({ required: false, type: PlaceAnswer })
  place?: PlaceAnswer;

  @Some('6f1c0a52-3a4e-4f0b-9a55-0d1d7c2b8e11', 'uuid')
  partyId?: string;

  @Some('riverside.maria')
  officerId?: string;

  @Some('riverside.sofia')
  onBehalfOf?: string;

  @Some('b2d4f6a8-1c3e-4e50-8b7a-9c0d1e2f3a44', 'uuid')
  attachmentId?: string;

  @ApiProperty({ required: false, type: FileVerdictAnswer })
  verdict?: FileVerdictAnswer;

  @ApiProperty({ description: 'It counts no more.', example: false })
  isAnnulled!: boolean;
}
