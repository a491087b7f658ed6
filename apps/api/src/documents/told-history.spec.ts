import { documentEventTypes, type TimelineEntry } from '@chancery/documents';
import { isKey } from '@chancery/words';
import { idsIn, toldHistory } from './told-history.js';

const entry: TimelineEntry = {
  revision: 2,
  type: 'DocumentHandedOver',
  at: '2026-03-02T09:00:00.000Z',
  recordedAt: '2026-03-02T09:00:00.000Z',
  actor: { kind: 'officer', id: 'riverside.olena' },
  unitId: 'riverside.registry',
  details: { purpose: 'action', handOverId: 'h-1' },
  from: { unitId: 'riverside.registry' },
  to: { unitId: 'riverside.permits', officerId: 'riverside.ivan' },
};
const names = { 'riverside.olena': 'Olena Shevchuk', 'riverside.permits': 'Permits' };

describe('a history as it is shown', () => {
  it('has words for every event of documents', () =>
    expect(documentEventTypes.filter((type) => !isKey(`timeline.${type}`))).toEqual([]));

  it('says who acted for whom', () => {
    const onBehalfOf = { kind: 'officer', id: 'riverside.maria' } as const;
    expect(toldHistory([{ ...entry, onBehalfOf }], names, 'en')[0]?.words).toBe(
      'Handed over for action (Olena Shevchuk for riverside.maria)',
    );
  });

  it('names officers and units beside their ids, as far as they are known', () => {
    expect(idsIn([entry, entry])).toEqual([
      ...['riverside.olena', 'riverside.registry', 'riverside.permits', 'riverside.ivan'],
    ]);
    expect(toldHistory([entry], names, 'uk')).toEqual([
      {
        ...entry,
        actor: { kind: 'officer', id: 'riverside.olena', name: 'Olena Shevchuk' },
        to: {
          ...{ unitId: 'riverside.permits', unitName: 'Permits' },
          officerId: 'riverside.ivan',
        },
        words: 'Передано для виконання',
      },
    ]);
  });
});
