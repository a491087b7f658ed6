import { IsBooleanString } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import {
  purposes,
  workItemKinds,
  type Purpose,
  type WorkItemFilter,
  type WorkItemKind,
} from '@chancery/documents';
import { ValidateIf } from 'class-validator';
import { Id, OneOf, Text } from '../shape/fields.js';
import { SearchQuery } from '../shape/search.js';

/** Which work items: by place, kind, purpose, term, document. */
export class WorkItemQuery extends SearchQuery {
  @Id({ optional: true, description: 'The unit where they wait.', example: 'riverside.permits' })
  unitId?: string;

  @Id({
    optional: true,
    description: 'The officer they are addressed to, or who claimed them.',
    example: 'riverside.ivan',
  })
  officerId?: string;

  @ApiProperty({
    required: false,
    enum: ['true', 'false'],
    description: "Only what is nobody's yet.",
  })
  @ValidateIf((_, value: unknown) => value !== undefined)
  @IsBooleanString()
  unclaimed?: string;

  @OneOf(workItemKinds, {
    optional: true,
    description: 'What they wait for.',
    example: 'hand-over',
  })
  kind?: WorkItemKind;

  @OneOf(purposes, {
    optional: true,
    description: 'What they were handed over for.',
    example: 'action',
  })
  purpose?: Purpose;

  @Id({ optional: true, description: 'The unit they came from.', example: 'riverside.registry' })
  fromUnitId?: string;

  @Text({ optional: true, max: 60, description: 'The kind of document.', example: 'application' })
  documentKind?: string;

  @OneOf(['due', 'since'], {
    optional: true,
    description: 'The most urgent or the oldest first. Default `due`.',
    example: 'due',
  })
  order?: 'due' | 'since';
}

export const filterOf = (query: WorkItemQuery): WorkItemFilter => {
  const { cursor: _cursor, limit: _limit, order: _order, unclaimed, ...rest } = query;
  return { ...rest, ...(unclaimed === 'true' && { isUnclaimed: true }) };
};
