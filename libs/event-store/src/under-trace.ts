import type { Order } from '@chancery/kernel';

/** The command with another `traceparent`, which its events then carry; as it is without one or without a context. */
export const underTrace = <Command extends Order>(
  command: Command,
  traceparent: string | undefined,
): Command => {
  const { context } = command;
  if (!traceparent || !context) return command;
  const copy = Object.create(Object.getPrototypeOf(command) as object) as Command;
  return Object.assign(copy, command, { context: { ...context, traceparent } });
};
