import { useId, useState, type ReactElement, type ReactNode } from 'react';

export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

interface Props {
  readonly title: string;
  /** What the figures say, in a sentence. */
  readonly summary: string;
  readonly table: FigureTable;
  readonly asTable: string;
  readonly asPicture: string;
  readonly children: ReactNode;
}

/** A plot with its title, what it says in a sentence, and the same as a table. */
export const Figure = (props: Props): ReactElement => {
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <figure className="plot" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{props.title}</h2>
        <p>{props.summary}</p>
        <button
          type="button"
          className="button bare no-print"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {isTable ? props.asPicture : props.asTable}
        </button>
      </figcaption>
      {isTable ? (
        <Table label={props.title} table={props.table} />
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={props.title}>
          {props.children}
        </div>
      )}
    </figure>
  );
};

const Table = ({
  label,
  table,
}: {
  readonly label: string;
  readonly table: FigureTable;
}): ReactElement => (
  <div className="scroll" tabIndex={0} role="region" aria-label={label}>
    <table className="table">
      <thead>
        <tr>
          {table.head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map((value, column) => (
              <td key={column} className={typeof value === 'number' ? 'number' : 'wrap'}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
