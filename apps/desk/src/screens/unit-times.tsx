import type { ReactElement } from 'react';
import { useQueries } from '@tanstack/react-query';
import { Bars, Figure, largest } from '@chancery/charts';
import { client, dataOf } from '../api/client.js';
import { useNames } from '../api/directory.js';
import { useMe } from '../session/session.js';
import { spanOf } from '../words/dates.js';
import { useLocale, useWords } from '../words/words.js';
import type { RangeProps } from './range.js';

/** How long documents stay in each unit: the half that goes fastest, and all but a tenth. */
export const UnitTimes = ({ range }: RangeProps): ReactElement | null => {
  const t = useWords();
  const language = useLocale();
  const names = useNames();
  const { oversees } = useMe();
  const found = useQueries({
    queries: oversees.map((unitId) => ({
      queryKey: ['insights', 'times', unitId, range],
      queryFn: () =>
        dataOf(
          client.GET('/v1/insights/units/{unitId}/times', {
            params: { path: { unitId }, query: range },
          }),
        ),
    })),
  });
  const units = found.flatMap(({ data }) => (data && data.left > 0 ? [data] : []));
  const slowest = largest(units, ({ total }) => total.p50Ms ?? 0);
  const title = t('desk.insights.times');
  if (oversees.length === 0) return null;
  return (
    <Figure
      title={title}
      summary={
        slowest
          ? t('desk.insights.timesWords', {
              unit: names(slowest.unitId),
              span: spanOf(language, slowest.total.p50Ms),
            })
          : t('desk.insights.nothing')
      }
      asTable={t('desk.insights.asTable')}
      asPicture={t('desk.insights.asPicture')}
      table={{
        head: [
          t('desk.filter.unit'),
          t('desk.insights.left'),
          t('desk.insights.median'),
          t('desk.insights.ninth'),
        ],
        rows: units.map((unit) => [
          names(unit.unitId),
          unit.left,
          spanOf(language, unit.total.p50Ms),
          spanOf(language, unit.total.p90Ms),
        ]),
      }}
    >
      <Bars
        label={title}
        series={[
          { name: t('desk.insights.median'), look: 'solid' },
          { name: t('desk.insights.ninth'), look: 'striped' },
        ]}
        rows={units.map((unit) => ({
          label: names(unit.unitId),
          values: [unit.total.p50Ms ?? 0, unit.total.p90Ms ?? 0],
        }))}
        valueWords={(ms) => spanOf(language, ms)}
      />
    </Figure>
  );
};
