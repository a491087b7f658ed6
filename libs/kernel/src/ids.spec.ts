import { authorityOf, idWithin, isIdWithin } from './ids.js';

describe('the id of a unit', () => {
  const id = idWithin('riverside', 'permits');

  it('tells the authority', () =>
    expect([id, authorityOf(id)]).toEqual(['riverside.permits', 'riverside']));

  it('lies within its authority, and in no other whose id begins alike', () =>
    expect(
      ['riverside', 'river', 'hillside'].map((authority) => isIdWithin(authority, id)),
    ).toEqual([true, false, false]));

  it('is not the id of the authority itself', () =>
    expect([isIdWithin('riverside', 'riverside'), authorityOf('riverside')]).toEqual([
      false,
      'riverside',
    ]));
});
