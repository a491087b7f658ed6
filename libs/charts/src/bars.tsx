import type { ReactElement } from 'react';
import { ticksTo } from './scale.js';

export interface Series {
  readonly name: string;
  /** A pattern beside the colour, as colours alone tell nothing to some. */
  readonly look: 'solid' | 'striped' | 'dotted' | 'outline';
}

export interface BarRow {
  readonly label: string;
  readonly values: readonly number[];
}

interface Props {
  readonly label: string;
  readonly series: readonly Series[];
  readonly rows: readonly BarRow[];
  /** Stacked on one another, or each for itself. */
  readonly isStacked?: boolean;
  readonly valueWords: (value: number) => string;
}

const labelWidth = 190;
const plotWidth = 460;
const valueWidth = 90;
const barHeight = 20;
const rowGap = 12;
const axisHeight = 26;

/** Bars from left to right, a row each, so that long names of units can be read. */
export const Bars = ({ label, series, rows, isStacked, valueWords }: Props): ReactElement => {
  const rowHeight = (isStacked ? barHeight : barHeight * series.length) + rowGap;
  const most = Math.max(
    0,
    ...rows.map(({ values }) =>
      isStacked ? values.reduce((sum, each) => sum + each, 0) : Math.max(...values),
    ),
  );
  const ticks = ticksTo(most);
  const top = ticks.at(-1) ?? 1;
  const x = (value: number): number => (value / top) * plotWidth;
  const height = rows.length * rowHeight + axisHeight;
  return (
    <>
      <ul className="legend">
        {series.map(({ name, look }, index) => (
          <li key={name}>
            <svg width="18" height="14" aria-hidden="true">
              <Patterns />
              <rect width="18" height="14" className={`bar bar-${index} ${look}`} />
            </svg>{' '}
            {name}
          </li>
        ))}
      </ul>
      <svg
        className="chart"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${labelWidth + plotWidth + valueWidth} ${height}`}
        width={labelWidth + plotWidth + valueWidth}
      >
        {ticks.map((tick) => (
          <g key={tick} transform={`translate(${labelWidth + x(tick)} 0)`}>
            <line className="rule" y2={height - axisHeight} />
            <text className="tick" y={height - 8} textAnchor="middle">
              {valueWords(tick)}
            </text>
          </g>
        ))}
        {rows.map((row, index) => (
          <g key={row.label} transform={`translate(0 ${index * rowHeight})`}>
            <text className="name" x={labelWidth - 10} y={rowHeight / 2} textAnchor="end">
              {shortened(row.label)}
            </text>
            {row.values.map((value, at) => {
              const before = row.values.slice(0, at).reduce((sum, each) => sum + each, 0);
              return (
                <rect
                  key={at}
                  className={`bar bar-${at} ${series[at]?.look ?? 'solid'}`}
                  x={labelWidth + (isStacked ? x(before) : 0)}
                  y={isStacked ? rowGap / 2 : rowGap / 2 + at * barHeight}
                  width={Math.max(value > 0 ? 1 : 0, x(value))}
                  height={barHeight - 3}
                />
              );
            })}
            <text
              className="value"
              x={
                labelWidth +
                x(isStacked ? row.values.reduce((a, b) => a + b, 0) : Math.max(...row.values)) +
                6
              }
              y={rowHeight / 2}
            >
              {isStacked
                ? valueWords(row.values.reduce((sum, each) => sum + each, 0))
                : valueWords(Math.max(...row.values))}
            </text>
          </g>
        ))}
      </svg>
    </>
  );
};

const longest = 26;
const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

export const Patterns = (): ReactElement => (
  <defs>
    <pattern
      id="stripes"
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="6" height="6" className="pattern-ground" />
      <line y2="6" className="pattern-ink" />
    </pattern>
    <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" className="pattern-ground" />
      <circle cx="3" cy="3" r="1.6" className="pattern-dot" />
    </pattern>
  </defs>
);
