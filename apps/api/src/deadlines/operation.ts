import type { Operation, Unit } from '@chancery/deadlines';
import { InvalidRequest } from '@chancery/http';
import type { OperationBody } from './operation.bodies.js';

interface Length {
  readonly amount?: number;
  readonly unit?: Unit;
}

/** An operation of its kind. Throws InvalidRequest, which names the field that the kind needs. */
export const operationIn = (body: OperationBody, place: number): Operation => {
  const { kind, at, ground } = body;
  const path = `/operations/${place}`;
  const needed = <Name extends keyof OperationBody>(name: Name): NonNullable<OperationBody[Name]> =>
    body[name] ?? refuse(path, name, `to ${kind}`);
  switch (kind) {
    case 'suspend':
      return { kind, ground: needed('ground'), at };
    case 'resume':
      return { kind, ground, at };
    case 'extend':
      return { kind, ground: needed('ground'), by: lengthIn(body, path), at };
    case 'correct-receipt':
      return { kind, startedAt: needed('startedAt'), at };
    case 'recalculate':
      return { kind, calendarVersion: needed('calendarVersion'), at };
  }
};

/** By how much a term is extended. Throws InvalidRequest for half a length. */
export const lengthIn = (
  { amount, unit }: Length,
  path: string,
): Extract<Operation, { kind: 'extend' }>['by'] => {
  if (amount === undefined && unit === undefined) return 'to-cap';
  if (amount === undefined) return refuse(path, 'amount', 'with unit');
  return { amount, unit: unit ?? refuse(path, 'unit', 'with amount') };
};

const refuse = (path: string, name: string, to: string): never => {
  const message = `${name} is missing. Give it ${to}.`;
  throw new InvalidRequest(message, [{ path: `${path}/${name}`, message }]);
};
