import { ApiProperty } from '@nestjs/swagger';
import type { RouteTemplateView } from '@chancery/procedures';
import { headOfCustody } from '@chancery/procedures';
import { without } from '../shape/fields.js';
import { PublishRouteTemplateBody } from './route-template.bodies.js';

export class RouteTemplateRowAnswer {
  @ApiProperty({ example: 'riverside.outgoing-letter' })
  templateId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ description: 'The name in its last version.', example: 'Outgoing letter' })
  name!: string;

  @ApiProperty({ example: 1 })
  lastVersion!: number;
}

export class TemplateTextAnswer extends without(PublishRouteTemplateBody, ['validFrom']) {}

export class RouteTemplateAnswer extends RouteTemplateRowAnswer {
  @ApiProperty({ description: 'The version of this text.', example: 1 })
  version!: number;

  @ApiProperty({
    format: 'date',
    description: 'Routes that start from this day on follow it.',
    example: '2026-01-01',
  })
  validFrom!: string;

  @ApiProperty({ type: TemplateTextAnswer })
  template!: TemplateTextAnswer;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;
}

/** In the shape in which it was published. */
export const answerOf = ({ template, ...view }: RouteTemplateView): RouteTemplateAnswer => ({
  ...view,
  template: {
    ...template,
    steps: template.steps.map(({ place, ...step }) =>
      place === headOfCustody ? step : { ...step, place },
    ),
  },
});
