import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** A share of the width, or a length. */
  readonly width: string;
  readonly show: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly selected: ReadonlySet<string>;
  /** What a key means that does not move. True if it means something. */
  readonly onKey: (event: KeyboardEvent, row: Row | undefined) => boolean;
  readonly onOpen: (row: Row) => void;
  /** How many there are, also those that are not here yet. */
  readonly total: number;
  /** Is called when the end of what is here comes near, and with `true` when it is wanted whole. */
  readonly onNearEnd: (isWhole: boolean) => void;
  readonly classOf?: (row: Row) => string;
}

const rowPixels = 40;
const headPixels = 36;
const pageRows = 10;
const nearRows = 20;

/**
 * Thousands of rows of which only those in sight are in the page. The focus stays on the grid itself and names the
 * active row, so it is not lost when rows come and go.
 */
export const Grid = <Row,>(props: Props<Row>): ReactElement => {
  const { rows, columns, keyOf, active, onActive, total, onNearEnd } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    overscan: 8,
    scrollPaddingStart: headPixels,
    getItemKey: (index) => keyOf(rows[index] as Row),
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length < total && last >= rows.length - nearRows) onNearEnd(false);
  }, [last, rows.length, total, onNearEnd]);
  useEffect(() => {
    if (active >= 0 && active < rows.length) virtual.scrollToIndex(active);
    // only when the active row becomes another
  }, [active]);
  const move = (to: number): void => onActive(Math.max(0, Math.min(rows.length - 1, to)));
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(active + 1),
    ArrowUp: () => move(active - 1),
    j: () => move(active + 1),
    k: () => move(active - 1),
    PageDown: () => move(active + pageRows),
    PageUp: () => move(active - pageRows),
    Home: () => move(0),
    End: () => (rows.length < total ? onNearEnd(true) : move(rows.length - 1)),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const go = moves[event.key];
    if (go) go();
    else if (!props.onKey(event, rows[active])) return;
    event.preventDefault();
  };
  const template = columns.map(({ width }) => width).join(' ');
  const idOf = (index: number): string => `row-${index}`;
  return (
    <div
      className="grid"
      ref={scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={total + 1}
      aria-multiselectable="true"
      aria-activedescendant={rows[active] ? idOf(active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div
        className="grid-head"
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: template }}
      >
        {columns.map(({ key, title }) => (
          <div key={key} role="columnheader" className={`cell cell-${key}`}>
            {title}
          </div>
        ))}
      </div>
      <div className="grid-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const row = rows[index] as Row;
          return (
            <div
              key={key}
              id={idOf(index)}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={props.selected.has(keyOf(row))}
              className={['grid-row', index === active && 'is-active', props.classOf?.(row)]
                .filter(Boolean)
                .join(' ')}
              style={{
                gridTemplateColumns: template,
                transform: `translateY(${start}px)`,
                height: rowPixels,
              }}
              onClick={() => onActive(index)}
              onDoubleClick={() => props.onOpen(row)}
            >
              {columns.map((column) => (
                <div key={column.key} role="gridcell" className={`cell cell-${column.key}`}>
                  {column.show(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
};
