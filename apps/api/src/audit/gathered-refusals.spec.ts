import type { Refusal } from '@chancery/audit';
import { GatheredRefusals, most } from './gathered-refusals.js';

const refusal = (by: string): Refusal => ({
  at: '2026-03-02T09:30:00.000Z',
  by,
  route: 'GET /v1/documents/:documentId',
  subjects: [],
  code: 'document-not-found',
  correlationId: 'c-1',
});

describe('Gathered refusals', () => {
  it('are taken once, each with its authority', () => {
    const gathered = new GatheredRefusals();
    gathered.add('riverside', [refusal('riverside.ivan')]);
    gathered.add('lakeside', [refusal('lakeside.zoe')]);
    expect(gathered.take()).toEqual([
      { authorityId: 'riverside', refusals: [refusal('riverside.ivan')], omitted: 0 },
      { authorityId: 'lakeside', refusals: [refusal('lakeside.zoe')], omitted: 0 },
    ]);
    expect(gathered.take()).toEqual([]);
  });

  it('are counted beyond a limit, also when they come back unrecorded', () => {
    const gathered = new GatheredRefusals();
    const flood = Array.from({ length: most + 3 }, () => refusal('riverside.ivan'));
    gathered.add('riverside', flood);
    const [first] = gathered.take();
    expect([first?.refusals.length, first?.omitted]).toEqual([most, 3]);
    gathered.add('riverside', [refusal('riverside.maria')]);
    gathered.add('riverside', first?.refusals ?? [], first?.omitted);
    const [again] = gathered.take();
    expect([again?.refusals.length, again?.omitted]).toEqual([most, 4]);
  });
});
