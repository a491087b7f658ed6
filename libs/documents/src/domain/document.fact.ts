import type { OfDocument } from './document.terms.js';

/**
 * Facts about a document. An event that moves work carries all that a read model needs to move it
 * (from, to, purpose, access level), because a projection looks nothing up.
 */
export type Fact<Type extends string, Data extends object = object> = {
  readonly type: Type;
  readonly data: OfDocument & Data;
};
