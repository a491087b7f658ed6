import { setImmediate } from 'node:timers/promises';
import type { Principal } from '@chancery/kernel';
import { NotAnOfficer, RightsChanged } from '../problems/http.errors.js';
import { whileRightsHold } from './lasting.js';

const ann = { kind: 'officer', id: 'riverside.ann', clearance: 'secret' } as Principal;

async function* endless(): AsyncGenerator<string> {
  for (;;) {
    await setImmediate();
    yield 'part';
  }
}

const take = async (identify: () => Promise<Principal>): Promise<void> => {
  for await (const part of whileRightsHold({ principal: ann, identify }, endless()))
    expect(part).toBe('part');
};

describe('An answer that takes long to send', () => {
  it('breaks off when the clearance of its reader has changed', () =>
    expect(take(async () => ({ ...ann, clearance: 'internal' }))).rejects.toThrow(RightsChanged));

  it('breaks off when its reader is no officer any more', () =>
    expect(take(() => Promise.reject(new NotAnOfficer(ann.id)))).rejects.toThrow(NotAnOfficer));

  it('goes on while the rights hold', async () => {
    let asked = 0;
    const identify = async (): Promise<Principal> => {
      asked += 1;
      if (asked > 1) throw new NotAnOfficer(ann.id);
      return { ...ann };
    };
    await expect(take(identify)).rejects.toThrow(NotAnOfficer);
    expect(asked).toBe(2);
  });
});
