import { layersOf } from './layers.js';

const edge = (from: string, to: string, count = 1) => ({ from, to, count });

describe('The layers of a flow', () => {
  it('follow the way that documents take', () =>
    expect(layersOf([edge('registry', 'permits', 9), edge('permits', 'legal', 3)])).toEqual([
      ['registry'],
      ['permits'],
      ['legal'],
    ]));

  it('stand where most flows forward, also if some comes back', () =>
    expect(layersOf([edge('permits', 'registry', 1), edge('registry', 'permits', 9)])).toEqual([
      ['registry'],
      ['permits'],
    ]));

  it('take rings and a unit that hands to itself', () => {
    const ring = [edge('a', 'b', 3), edge('b', 'c', 2), edge('c', 'a', 1), edge('a', 'a', 5)];
    expect(layersOf(ring)).toEqual([['a'], ['b'], ['c']]);
  });

  it('are none of nothing', () => expect(layersOf([])).toEqual([]));
});
