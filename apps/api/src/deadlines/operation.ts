import type { Operation } from '@chancery/deadlines';
import { InvalidRequest } from '@chancery/http';
import type { OperationBody } from './operation.bodies.js';

/** An operation of its kind. Throws InvalidRequest, which names the field that the kind needs. */
export const operationIn = (body: OperationBody, place: number): Operation => {
  const { kind, at, ground } = body;
  const needed = <Name extends keyof OperationBody>(name: Name): NonNullable<OperationBody[Name]> =>
    body[name] ?? refuse(place, name, kind);
  switch (kind) {
    case 'suspend':
      return { kind, ground: needed('ground'), at };
    case 'resume':
      return { kind, ground, at };
    case 'extend':
      return { kind, ground: needed('ground'), by: lengthIn(body, needed), at };
    case 'correct-receipt':
      return { kind, startedAt: needed('startedAt'), at };
    case 'recalculate':
      return { kind, calendarVersion: needed('calendarVersion'), at };
  }
};

const lengthIn = (
  { amount, unit }: OperationBody,
  needed: <Name extends 'amount' | 'unit'>(name: Name) => NonNullable<OperationBody[Name]>,
): Extract<Operation, { kind: 'extend' }>['by'] =>
  amount === undefined && unit === undefined
    ? 'to-cap'
    : { amount: needed('amount'), unit: needed('unit') };

const refuse = (place: number, name: string, kind: string): never => {
  const message = `${name} is missing. Give it to ${kind}.`;
  throw new InvalidRequest(message, [{ path: `/operations/${place}/${name}`, message }]);
};
