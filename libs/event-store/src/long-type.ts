import type { LongStream, Message, Order, Recorded, StreamType } from '@chancery/kernel';

/** A kind of stream whose types the runner has no need to know. */
export type AnyType = StreamType<unknown, Order, Message>;
export type LongType = AnyType & { readonly long: LongStream<unknown, Order, Message> };

export const isLong = (type: AnyType): type is LongType => type.long !== undefined;

export const commandKey = (commandId: string): string => `command ${commandId}`;

/** Everything that an event of a long stream can be recalled by. */
export const keysOf = ({ long }: LongType, event: Recorded): readonly string[] => {
  const { commandId } = event.metadata;
  const own = long.keysOf(event);
  return commandId ? [...own, commandKey(commandId)] : own;
};

/** A snapshot fits only the rules and schemas that it was made by. */
export const makerOf = ({ category, long: { version, schemas } }: LongType): string =>
  [
    `${category} ${String(version)}`,
    ...Object.entries(schemas).map(([type, schema]) => `${type} ${String(schema.version)}`),
  ].join(', ');
