import type { CommandContext, Order } from './command.js';
import type { Principal } from './principal.js';

/** One of many items that a command is ordered for: by whom, and with what beside the item. */
export interface BulkItem {
  readonly jobId: string;
  readonly itemId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly by: Principal;
  readonly context: CommandContext;
}

/** The commands of a context that can be given for many, by the names that callers know. */
export type BulkCommands = Readonly<Record<string, (item: BulkItem) => Order>>;
