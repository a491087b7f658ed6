import type { ReactElement } from 'react';
import { pathOf } from '../answers.js';
import { Several, Single, type FieldProps } from './around.js';
import { describedBy, errorAt, idOf, tell, valueAt, wordsOf } from './frame.js';

/** More than these are a list to open, not buttons. */
const mostButtons = 7;

interface Option {
  readonly value: string;
  readonly words: string;
}

const Ticks = ({
  options,
  kind,
  ...props
}: FieldProps & {
  readonly options: readonly Option[];
  readonly kind: 'radio' | 'checkbox';
}): ReactElement => {
  const { frame, pointer } = props;
  const value = valueAt(frame, pointer);
  const isTicked = (one: string): boolean =>
    Array.isArray(value) ? value.includes(one) : value === one || yesOrNo(value) === one;
  return (
    <Several {...props}>
      {options.map((option, index) => {
        const id = index === 0 ? idOf(pointer) : `${idOf(pointer)}.${index}`;
        return (
          <div className="choice" key={option.value}>
            <input
              id={id}
              type={kind}
              name={pointer}
              value={option.value}
              defaultChecked={isTicked(option.value)}
            />
            <label htmlFor={id}>{option.words}</label>
          </div>
        );
      })}
    </Several>
  );
};

const yesOrNo = (value: unknown): string | undefined =>
  value === true ? 'yes' : value === false ? 'no' : undefined;

export const YesNo = (props: FieldProps): ReactElement => (
  <Ticks
    {...props}
    kind="radio"
    options={[
      { value: 'yes', words: tell(props.frame, 'form.yes') },
      { value: 'no', words: tell(props.frame, 'form.no') },
    ]}
  />
);

const optionsOf = ({ frame, field, pointer }: FieldProps): readonly Option[] =>
  field.options.map((value) => ({ value, words: wordsOf(frame, `${pathOf(pointer)}=${value}`) }));

export const Choice = (props: FieldProps): ReactElement => {
  const { frame, field, pointer } = props;
  const options = optionsOf(props);
  if (field.type === 'several') return <Ticks {...props} kind="checkbox" options={options} />;
  if (options.length <= mostButtons) return <Ticks {...props} kind="radio" options={options} />;
  const value = valueAt(frame, pointer);
  return (
    <Single {...props}>
      <select
        className="input"
        id={idOf(pointer)}
        name={pointer}
        defaultValue={typeof value === 'string' ? value : ''}
        aria-describedby={describedBy(frame, pointer)}
        aria-invalid={errorAt(frame, pointer) === undefined ? undefined : true}
      >
        <option value="">{tell(frame, 'form.choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </Single>
  );
};
