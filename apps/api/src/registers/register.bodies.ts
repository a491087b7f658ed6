import { directions } from '@chancery/documents';
import { Slug, OneOf, Text, Whole } from '../shape/fields.js';

export class OpenRegisterBody {
  @Slug({ description: 'Its code within the authority and year.', example: 'in' })
  code!: string;

  @Whole({
    ...{ optional: true, min: 1900, max: 9999, example: 2026 },
    description: 'The year it is kept for, or the first of several; left out, it has no year.',
  })
  year?: number;

  @Whole({
    ...{ optional: true, min: 1900, max: 9999, example: 2030 },
    description: 'The last year of a register for several years.',
  })
  toYear?: number;

  @Whole({
    ...{ optional: true, min: 1, max: 1_000_000_000, example: 501 },
    description:
      'The number that it begins with, such as the one after the last on paper. Default 1.',
  })
  firstNumber?: number;

  @Text({ max: 200, description: 'Its name.', example: 'Incoming correspondence' })
  name!: string;

  @OneOf([...directions, 'case'], {
    optional: true,
    description: 'What it is kept for: documents or cases; left out, it takes every document.',
    example: 'incoming',
  })
  direction?: 'incoming' | 'outgoing' | 'internal' | 'case';

  @Text({
    max: 100,
    description:
      'How numbers are written: `{seq:5}` the running number with at least 5 digits, `{code}`; in a register for one year also `{yyyy}`, `{yy}`; in one for cases `{class}`.',
    example: '{seq:5}/{code}-{yyyy}',
  })
  pattern!: string;
}
