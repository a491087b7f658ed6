import type { ReactElement } from 'react';
import { layersOf, type Edge } from './layers.js';

interface Props {
  readonly label: string;
  readonly edges: readonly Edge[];
  readonly nameOf: (id: string) => string;
  readonly edgeWords: (edge: Edge) => string;
}

const boxWidth = 150;
const boxHeight = 40;
const columnGap = 110;
const rowGap = 34;
const thickest = 12;

/** Units in layers from left to right. An arrow is as thick as much went that way; its words say how much. */
export const Flow = ({ label, edges, nameOf, edgeWords }: Props): ReactElement => {
  const layers = layersOf(edges);
  const place = new Map(
    layers.flatMap((layer, column) =>
      layer.map(
        (id, row) =>
          [
            id,
            { x: column * (boxWidth + columnGap) + 4, y: row * (boxHeight + rowGap) + 16 },
          ] as const,
      ),
    ),
  );
  const width = Math.max(1, layers.length) * (boxWidth + columnGap) - columnGap + 70;
  const height = Math.max(1, ...layers.map(({ length }) => length)) * (boxHeight + rowGap) + 30;
  const most = Math.max(1, ...edges.map(({ count }) => count));
  return (
    <svg
      className="chart"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
    >
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" className="arrow-head" />
        </marker>
      </defs>
      {edges.map((edge) => {
        const from = place.get(edge.from);
        const to = place.get(edge.to);
        if (!from || !to) return null;
        const isForward = to.x > from.x;
        const bend = isForward ? 0 : boxHeight * 1.1;
        const x1 = isForward ? from.x + boxWidth : from.x + boxWidth / 2;
        const y1 = from.y + (isForward ? boxHeight / 2 : boxHeight);
        const x2 = isForward ? to.x : to.x + boxWidth / 2;
        const y2 = to.y + (isForward ? boxHeight / 2 : boxHeight);
        const middle = (x1 + x2) / 2;
        const path = isForward
          ? `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
          : `M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${y2 + bend} ${x2} ${y2}`;
        return (
          <g key={`${edge.from} ${edge.to}`}>
            <path
              d={path}
              className="flow"
              strokeWidth={1 + (edge.count / most) * thickest}
              markerEnd="url(#arrow)"
            />
            <text
              className="value"
              textAnchor="middle"
              x={middle}
              y={(y1 + y2) / 2 + (isForward ? -8 : bend * 0.75 + 12)}
            >
              {edgeWords(edge)}
            </text>
          </g>
        );
      })}
      {[...place].map(([id, { x, y }]) => (
        <g key={id} transform={`translate(${x} ${y})`}>
          <rect className="box" width={boxWidth} height={boxHeight} rx="6" />
          <text className="name" x={boxWidth / 2} y={boxHeight / 2} textAnchor="middle">
            {nameOf(id).slice(0, 20)}
          </text>
        </g>
      ))}
    </svg>
  );
};
