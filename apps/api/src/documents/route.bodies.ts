import { acts, signatureLevels, type Act, type SignatureLevel } from '@chancery/procedures';
import type { StepWish } from '@chancery/documents';
import { Flag, Id, Lines, Nested, NestedList, OneOf, Text, Uuid, Whole } from '../shape/fields.js';
import { PlaceBody } from './handling.bodies.js';
import { AttachmentBody } from './intake.bodies.js';

export class StepBody {
  @Whole({
    ...{ min: 1, max: 50 },
    description: 'Steps of equal stage run side by side.',
    example: 1,
  })
  stage!: number;

  @OneOf(acts, { description: 'What is asked for.', example: 'concur' })
  act!: Act;

  @Nested(() => PlaceBody, { optional: true, description: 'Who is asked, unless it is the party.' })
  place?: PlaceBody;

  @Uuid({
    optional: true,
    description: 'The party of the document, who is asked for a signature.',
    example: '6f1c0a52-3a4e-4f0b-9a55-0d1d7c2b8e11',
  })
  partyId?: string;

  @OneOf(signatureLevels, {
    optional: true,
    description: 'How strong a signature has to be. Default `simple`.',
    example: 'simple',
  })
  level?: SignatureLevel;

  @Flag({
    optional: true,
    description: 'Whether the stage waits for it. Default true.',
    example: true,
  })
  isRequired?: boolean;

  @Id({
    optional: true,
    description: 'The deadline policy that counts its term, from the instant at which it opens.',
    example: 'riverside.concurrence',
  })
  policyId?: string;
}

export const wishIn = ({ isRequired = true, ...step }: StepBody): StepWish => ({
  ...step,
  isRequired,
});

export class StartRouteBody {
  @NestedList(() => StepBody, {
    ...{ optional: true, max: 50 },
    description: 'Who acts, in which stage; left out where a template says it.',
  })
  steps?: StepBody[];

  @Id({
    optional: true,
    description: 'The template that says who acts.',
    example: 'riverside.outgoing-letter',
  })
  templateId?: string;

  @Whole({
    ...{ optional: true, min: 1, max: 10_000 },
    description: 'Which version of it; the one valid today, if left out.',
    example: 1,
  })
  templateVersion?: number;
}

class ReadVersionBody {
  @Whole({
    ...{ min: 1, max: 1_000_000 },
    description: 'The version of the content that you have read, as the document shows it.',
    example: 3,
  })
  contentVersion!: number;
}

export class ConcurBody extends ReadVersionBody {
  @Lines({ optional: true, description: 'Remarks.', example: 'Name the zoning plan' })
  remarks?: string;
}

export class RefuseStepBody extends ReadVersionBody {
  @Text({ description: 'Why.', example: 'The legal basis is missing' })
  reason!: string;
}

export class SignBody extends ReadVersionBody {
  @Nested(() => AttachmentBody, {
    optional: true,
    description:
      'An uploaded file that signs the content: ASiC-E, ASiC-S, CAdES, or the content itself if it is a signed PDF. Without one the signature is simple.',
  })
  file?: AttachmentBody;
}

export class PartySignatureBody extends ReadVersionBody {
  @Nested(() => AttachmentBody, {
    description: 'An uploaded file in which the party signs the content.',
  })
  file!: AttachmentBody;
}

export class ReassignStepBody {
  @Nested(() => PlaceBody, { description: 'Who is asked instead.' })
  to!: PlaceBody;
}
