import type { ReactElement, ReactNode } from 'react';
import { Button } from './button.js';
import { Combobox, type Choice } from './combobox.js';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** In their order. */
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly none: string;
  /** What taking one away says, and what putting it first says. */
  readonly removeWords: (label: string) => string;
  readonly firstWords: (label: string) => string;
  /** What stands beside the first one, where being first means something. */
  readonly firstTag?: ReactNode;
  readonly described?: Readonly<Record<string, string | boolean | undefined>>;
}

/** Several of many, in an order: found by writing, each taken away or put first by a button. */
export const Chips = (props: Props): ReactElement => {
  const { id, choices, values, onChange, none, described, firstTag } = props;
  const labelOf = (value: string): string =>
    choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <>
      {values.length > 0 && (
        <ul className="chips" aria-label={props.label}>
          {values.map((value, index) => (
            <li key={value} className="chip">
              <span className="wrap">{labelOf(value)}</span>
              {index === 0 && firstTag}
              {index > 0 && firstTag && (
                <Button
                  look="bare"
                  aria-label={props.firstWords(labelOf(value))}
                  onClick={() => onChange([value, ...values.filter((each) => each !== value)])}
                >
                  <span aria-hidden="true">↑</span>
                </Button>
              )}
              <Button
                look="bare"
                aria-label={props.removeWords(labelOf(value))}
                onClick={() => {
                  onChange(values.filter((each) => each !== value));
                  document.getElementById(id)?.focus();
                }}
              >
                <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        {...{ id, none }}
        {...(described && { described })}
        choices={choices.filter(({ value }) => !values.includes(value))}
        value=""
        onChange={(value) => onChange([...values, value])}
      />
    </>
  );
};
