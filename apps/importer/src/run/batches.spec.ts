import type { PlannedCommand, PlannedStep } from '../plan/planned.js';
import { batchesOf } from './batches.js';

const step = (...types: readonly PlannedCommand['type'][]): PlannedStep =>
  ({ commands: types.map((type) => ({ type })) }) as unknown as PlannedStep;

const batches = (...steps: readonly PlannedStep[]): readonly string[] =>
  [...batchesOf(steps)].map((batch) => batch.map(({ command }) => command.type).join(' '));

describe('the commands of a case', () => {
  it('are given at once, across steps; a command that looks something up is given alone', () => {
    expect(
      batches(
        step('ReceiveDocument', 'RegisterDocument', 'AddNote'),
        step('HandOverDocument', 'AcceptHandOver', 'ClaimDocument', 'AddNote'),
        step('AddNote', 'SettleDocument', 'CloseDocument'),
      ),
    ).toEqual([
      'ReceiveDocument',
      'RegisterDocument',
      'AddNote',
      'HandOverDocument',
      'AcceptHandOver',
      'ClaimDocument AddNote AddNote',
      'SettleDocument',
      'CloseDocument',
    ]);
  });

  it('are never too many at once', () => {
    const many = Array.from({ length: 250 }, () => step('AddNote'));
    expect([...batchesOf(many)].map(({ length }) => length)).toEqual([100, 100, 50]);
  });
});
