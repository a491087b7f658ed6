import { Whole } from '../shape/fields.js';

export class VersionQuery {
  @Whole({
    ...{ optional: true, min: 1, max: 10_000 },
    description: 'Which version; the last one, if left out.',
    example: 1,
  })
  version?: number;
}
