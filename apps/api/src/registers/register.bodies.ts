import { directions } from '@chancery/documents';
import { Slug, OneOf, Text, Whole } from '../shape/fields.js';

export class OpenRegisterBody {
  @Slug({ description: 'Its code within the authority and year.', example: 'in' })
  code!: string;

  @Whole({ min: 1900, max: 9999, description: 'The year it is kept for.', example: 2026 })
  year!: number;

  @Text({ max: 200, description: 'Its name.', example: 'Incoming correspondence' })
  name!: string;

  @OneOf(directions, {
    optional: true,
    description: 'What it is kept for; left out, it takes every document.',
    example: 'incoming',
  })
  direction?: 'incoming' | 'outgoing' | 'internal';

  @Text({
    max: 100,
    description:
      'How numbers are written: `{seq:5}` the running number with at least 5 digits, `{code}`, `{yyyy}`, `{yy}`.',
    example: '{seq:5}/{code}-{yyyy}',
  })
  pattern!: string;
}
