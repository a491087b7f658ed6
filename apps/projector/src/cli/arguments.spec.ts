import { parseCommand } from './arguments.js';

const parse = (line: string) => parseCommand(line.split(' '));

describe('the projections command', () => {
  it.each([
    ['list', { kind: 'list' }],
    ['lag', { kind: 'lag' }],
    ['parked work_item', { kind: 'parked', group: 'work_item' }],
    ['verify', { kind: 'verify', groups: [] }],
    ['verify documents --sample 100', { kind: 'verify', groups: ['documents'], sample: 100 }],
    ['rebuild work_item', { kind: 'request', action: 'rebuild', group: 'work_item' }],
    ['retry documents', { kind: 'request', action: 'retry', group: 'documents' }],
    [
      'skip documents document-1 --reason misread',
      {
        kind: 'request',
        action: 'skip',
        group: 'documents',
        stream: 'document-1',
        reason: 'misread',
      },
    ],
    ['reset --reason restored', { kind: 'reset', reason: 'restored' }],
  ])('understands %s', (line, command) => {
    expect(parse(line)).toEqual(command);
  });

  it.each([
    'nonsense',
    'list --all',
    'rebuild',
    'verify --sample few',
    'skip documents document-1',
    'skip documents --reason misread',
    'reset documents',
  ])('does not guess what %s may mean', (line) => {
    expect(parse(line)).toBeUndefined();
  });
});
