import { useState, type ReactElement } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Bars, Figure, Flow, largest } from '@chancery/charts';
import { client, dataOf } from '../api/client.js';
import { useNames } from '../api/directory.js';
import { Failed } from '../frame/failed.js';
import { Page } from '../frame/page.js';
import { addressOf } from '../queue/filter.js';
import { spanOf } from '../words/dates.js';
import { useLocale, useWords } from '../words/words.js';
import type { RangeProps } from './range.js';
import { UnitTimes } from './unit-times.js';

const periods = [30, 90, 365] as const;
const dayMs = 86_400_000;

/** How much waits where, which way documents go, and how long that takes. */
export const InsightsScreen = (): ReactElement => {
  const t = useWords();
  const [days, setDays] = useState<number>(periods[0]);
  const [to] = useState(() => Date.now());
  const range = {
    from: new Date(to - days * dayMs).toISOString(),
    to: new Date(to).toISOString(),
  };
  return (
    <Page title={t('desk.place.insights')}>
      <label className="filter">
        <span className="small">{t('desk.insights.period')}</span>
        <select
          className="input"
          value={days}
          onChange={(event) => setDays(Number(event.target.value))}
        >
          {periods.map((each) => (
            <option key={each} value={each}>
              {t('desk.insights.days', { days: each })}
            </option>
          ))}
        </select>
      </label>
      <div className="plots">
        <Backlog range={range} />
        <HandOvers range={range} />
        <UnitTimes range={range} />
      </div>
    </Page>
  );
};

const Backlog = ({ range }: RangeProps): ReactElement | null => {
  const t = useWords();
  const names = useNames();
  const { data, error, refetch } = useQuery({
    queryKey: ['insights', 'load', range],
    queryFn: () => dataOf(client.GET('/v1/insights/load', { params: { query: range } })),
  });
  if (error) return <Failed error={error} onAgain={() => void refetch()} />;
  if (!data) return null;
  const series = [
    { name: t('desk.insights.inHand'), look: 'solid' },
    { name: t('desk.insights.lying'), look: 'striped' },
    { name: t('desk.insights.incoming'), look: 'dotted' },
  ] as const;
  const valuesOf = (unit: (typeof data)[number]): readonly number[] => [
    unit.inHand,
    unit.lying,
    unit.incoming,
  ];
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const most = largest(data, (unit) => sum(valuesOf(unit)));
  const total = sum(data.map((unit) => sum(valuesOf(unit))));
  const title = t('desk.insights.backlog');
  return (
    <Figure
      title={title}
      summary={
        most
          ? t('desk.insights.backlogWords', {
              ...{ total, unit: names(most.unitId), most: sum(valuesOf(most)) },
            })
          : t('desk.insights.nothing')
      }
      asTable={t('desk.insights.asTable')}
      asPicture={t('desk.insights.asPicture')}
      table={{
        head: [t('desk.filter.unit'), ...series.map(({ name }) => name)],
        rows: data.map((unit) => [names(unit.unitId), ...valuesOf(unit)]),
      }}
    >
      <Bars
        isStacked
        label={title}
        series={series}
        rows={data.map((unit) => ({ label: names(unit.unitId), values: valuesOf(unit) }))}
        valueWords={String}
      />
      <ul className="buttons no-print">
        {data.map(({ unitId }) => (
          <li key={unitId}>
            <Link href={addressOf({ unitId })}>
              {t('desk.insights.open', { unit: names(unitId) })}
            </Link>
          </li>
        ))}
      </ul>
    </Figure>
  );
};

const HandOvers = ({ range }: RangeProps): ReactElement | null => {
  const t = useWords();
  const language = useLocale();
  const names = useNames();
  const { data, error, refetch } = useQuery({
    queryKey: ['insights', 'graph', range],
    queryFn: () => dataOf(client.GET('/v1/insights/hand-over-graph', { params: { query: range } })),
  });
  if (error) return <Failed error={error} onAgain={() => void refetch()} />;
  if (!data) return null;
  const edges = data.map(({ fromUnitId, toUnitId, count }) => ({
    from: fromUnitId,
    to: toUnitId,
    count,
  }));
  const most = largest(edges, ({ count }) => count);
  const title = t('desk.insights.flow');
  return (
    <Figure
      title={title}
      summary={
        most
          ? t('desk.insights.flowWords', {
              ...{ total: edges.reduce((sum, { count }) => sum + count, 0), count: most.count },
              ...{ from: names(most.from), to: names(most.to) },
            })
          : t('desk.insights.nothing')
      }
      asTable={t('desk.insights.asTable')}
      asPicture={t('desk.insights.asPicture')}
      table={{
        head: [
          t('desk.column.from'),
          t('desk.field.to'),
          t('desk.insights.count'),
          t('desk.insights.accepted'),
          t('desk.insights.refused'),
          t('desk.insights.median'),
        ],
        rows: data.map((edge) => [
          names(edge.fromUnitId),
          names(edge.toUnitId),
          edge.count,
          edge.accepted,
          edge.refused,
          spanOf(language, edge.waiting.p50Ms),
        ]),
      }}
    >
      <Flow label={title} edges={edges} nameOf={names} edgeWords={({ count }) => String(count)} />
    </Figure>
  );
};
