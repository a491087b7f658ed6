import {
  acts,
  headOfCustody,
  keeps,
  signatureLevels,
  silences,
  type Act,
  type Keep,
  type RouteTemplate,
  type SignatureLevel,
  type Silence,
} from '@chancery/procedures';
import { PlaceBody } from '../documents/handling.bodies.js';
import { Day, Flag, Id, Nested, NestedList, OneOf, Text, Whole } from '../shape/fields.js';

export class TemplateStepBody {
  @Whole({
    ...{ min: 1, max: 50 },
    description: 'Steps of equal stage run side by side.',
    example: 1,
  })
  stage!: number;

  @OneOf(acts, { description: 'What is asked for.', example: 'concur' })
  act!: Act;

  @Nested(() => PlaceBody, {
    optional: true,
    description: 'Who is asked. The head of the unit that has the document, if left out.',
  })
  place?: PlaceBody;

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

export class PublishRouteTemplateBody {
  @Day({
    description: 'Routes that start from this day on follow the version.',
    example: '2026-01-01',
  })
  validFrom!: string;

  @Text({ max: 200, description: 'Its name.', example: 'Outgoing letter' })
  name!: string;

  @NestedList(() => TemplateStepBody, { max: 50, description: 'Who acts, in which stage.' })
  steps!: TemplateStepBody[];

  @OneOf(keeps, {
    description: 'Which acts of the route before count again. A signature never does.',
    example: 'same-text',
  })
  keep!: Keep;

  @Flag({ description: 'A concurrence with remarks ends the route.', example: false })
  remarksBlock!: boolean;

  @Flag({ description: 'One person, in whatever capacity, acts once.', example: true })
  fourEyes!: boolean;

  @OneOf(silences, {
    optional: true,
    description:
      'What it means that nobody acts in the term of a concurrence. Nothing, if left out.',
    example: 'concurs',
  })
  silence?: Silence;
}

/** A step that names nobody is for the head of the unit that has the document. */
export const templateIn = ({
  steps,
  ...rest
}: Omit<PublishRouteTemplateBody, 'validFrom'>): RouteTemplate => ({
  ...rest,
  steps: steps.map(({ place, ...step }) => ({ ...step, place: place ?? headOfCustody })),
});
