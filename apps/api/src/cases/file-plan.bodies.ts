import { retentionActions, type RetentionRule } from '@chancery/cases';
import { Day, Id, Nested, OneOf, Text, Whole } from '../shape/fields.js';

const unit = { description: 'The unit that answers for it.', example: 'riverside.permits' };

class RetentionBody {
  @OneOf(retentionActions, {
    description: 'What becomes of a closed case: kept for ever, reviewed or destroyed.',
    example: 'destroy',
  })
  action!: RetentionRule['action'];

  @Whole({
    ...{ optional: true, min: 1, max: 200, example: 5 },
    description: 'After how many years, which begin with the one after the closing.',
  })
  years?: number;
}

export class SetClassBody {
  @Text({ max: 300, description: 'What is filed in it.', example: 'Building permits' })
  title!: string;

  @Id(unit)
  unitId!: string;

  @Nested(() => RetentionBody, { description: 'How long its cases are kept.' })
  retention!: RetentionBody;
}

export class PublishFilePlanBody {
  @Day({ description: 'The day from which it is in force.', example: '2027-01-01' })
  validFrom!: string;
}
