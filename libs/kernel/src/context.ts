import type { BulkCommands } from './bulk.js';
import type { Policy } from './policy.js';
import type { ProblemType } from './problem-type.js';
import type { Projection } from './projection.js';

/**
 * A bounded context as programs take it: one value with everything that has to be plugged in. `Module` is the module
 * type of the framework, which the kernel does not know. `Code` are the codes of its errors.
 */
export interface Context<Module, Code extends string = string> {
  /** The handlers of its commands and queries. */
  readonly module: Module;
  /** The schemas of its events by event type. */
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly projections: readonly Projection[];
  readonly policies: readonly Policy[];
  /** Its commands that can be given for many items at once. */
  readonly bulk?: BulkCommands;
  /** How an API answers its errors, by error code. */
  readonly problems: Readonly<Record<Code, ProblemType>>;
  /** Those groups of its read models that a query waits for when its route names none. */
  readonly readGroups: readonly string[];
}
