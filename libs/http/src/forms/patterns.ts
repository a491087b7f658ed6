import { characterPatterns } from './characters.js';
import { datePattern } from './date.js';
import { instantPattern } from './instant.js';
import { digits } from './values.js';
import { word } from './texts.js';

/** Every pattern that forms look at texts with beside those of their schemas, for the spec that times them. */
export const formPatterns: readonly RegExp[] = [
  ...characterPatterns,
  datePattern,
  instantPattern,
  digits,
  word,
];
