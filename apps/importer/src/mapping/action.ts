import { settlementWays } from '@chancery/documents';
import { MappingInvalid } from './mapping-error.js';
import type { Action } from './mapping.js';
import { unitOf } from './term.js';

/** Reads `move; claim; note`, or with an argument `settle withdrawn; close`. */
export const actionsOf = (text: string, line: number): readonly Action[] => {
  const parts = text.split(';').map((part) => part.trim());
  return parts.map((part) => actionOf(part, line));
};

const actionOf = (text: string, line: number): Action => {
  const [, word = '', argument = ''] = /^(\S+)\s*(.*)$/.exec(text) ?? [];
  switch (word) {
    case 'receive':
    case 'register':
    case 'refuse':
    case 'claim':
    case 'note':
    case 'acquaint':
    case 'close':
    case 'reopen':
      if (argument) throw new MappingInvalid(`"${word}" takes nothing after it.`, line);
      return { kind: word };
    case 'move':
    case 'return':
      return argument ? { kind: word, unit: argument } : { kind: word };
    case 'suspend':
    case 'resume':
      if (!argument) throw new MappingInvalid(`"${word}" needs a ground.`, line);
      return { kind: word, ground: argument };
    case 'extend':
      return extensionOf(argument, line);
    case 'forward':
      if (!argument) throw new MappingInvalid('"forward" needs the name of an authority.', line);
      return { kind: 'forward', authority: argument };
    case 'settle':
      return { kind: 'settle', way: wayOf(argument, line) };
    default:
      throw new MappingInvalid(`"${word}" is not an action.`, line);
  }
};

/** Reads `longer 6 week`, or with a column of the event `longer {days} calendar-day`. */
const extensionOf = (text: string, line: number): Action => {
  const [, ground = '', amount = '', unit = ''] =
    /^(\S+) (\d{1,4}|\{[^{}]+\}) (\S+)$/.exec(text) ?? [];
  if (!ground)
    throw new MappingInvalid(
      '"extend" needs a ground and a length, such as "longer 6 week".',
      line,
    );
  return { kind: 'extend', ground, amount, unit: unitOf(unit, line) };
};

/** A reply is a document of its own, which a log of one document per case does not have. */
const offered = settlementWays.filter((way) => way !== 'reply');

const wayOf = (text: string, line: number): (typeof offered)[number] => {
  const way = offered.find((one) => one === text);
  if (way) return way;
  throw new MappingInvalid(`"settle" needs one of ${offered.join(', ')}.`, line);
};
