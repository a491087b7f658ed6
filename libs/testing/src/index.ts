export { spec } from './spec.js';
export type { Expectation } from './spec.js';
