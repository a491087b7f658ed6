import { NotLookedUp } from '@chancery/kernel';
import { decidedAsLookedUp } from './looked-up.js';

/** Each look-up finds one term more; the rule asks for so many. */
const decidedWith = (needed: number, terms = { known: 0 }) =>
  decidedAsLookedUp(
    () => Promise.resolve((terms.known += 1)),
    (known) =>
      known < needed ? Promise.reject(new NotLookedUp('A term')) : Promise.resolve(known),
  );

describe('A command that looks something up', () => {
  it('is looked up once where nothing is missing', async () =>
    expect(await decidedWith(1)).toBe(1));

  it('is looked up again where the stream asks for more than it did', async () =>
    expect(await decidedWith(3)).toBe(3));

  it('fails where looking up never brings what is asked for', async () =>
    await expect(decidedWith(1_000)).rejects.toThrow('A term was not looked up.'));

  it('is not looked up again after a refusal', async () => {
    const terms = { known: 0 };
    const refused = decidedAsLookedUp(
      () => Promise.resolve((terms.known += 1)),
      () => Promise.reject(new Error('Refused')),
    );
    await expect(refused).rejects.toThrow('Refused');
    expect(terms.known).toBe(1);
  });
});
