import type { ReactElement } from 'react';
import { amountText, dateParts, partsOfDate, type DatePart } from '../typed.js';
import { Several, Single, type FieldProps } from './around.js';
import { describedBy, errorAt, idOf, tell, textAt, valueAt, type Frame } from './frame.js';

const isWrong = (frame: Frame, pointer: string): true | undefined =>
  errorAt(frame, pointer) === undefined ? undefined : true;

const inputTypes: Readonly<Record<string, 'email' | 'tel'>> = { email: 'email', tel: 'tel' };
const completions: Readonly<Record<string, string>> = {
  email: 'email',
  tel: 'tel',
  'postcode-ua': 'postal-code',
};

export const TextInput = (props: FieldProps): ReactElement => {
  const { frame, field, pointer } = props;
  const { format = '', maxLength } = field.schema;
  return (
    <Single {...props}>
      <input
        className="input"
        id={idOf(pointer)}
        name={pointer}
        type={inputTypes[format] ?? 'text'}
        autoComplete={completions[format]}
        inputMode={format === 'edrpou' || format === 'postcode-ua' ? 'numeric' : undefined}
        maxLength={maxLength}
        defaultValue={textAt(frame, pointer)}
        aria-describedby={describedBy(frame, pointer)}
        aria-invalid={isWrong(frame, pointer)}
      />
    </Single>
  );
};

export const LongText = (props: FieldProps): ReactElement => {
  const { frame, field, pointer } = props;
  return (
    <Single {...props}>
      <textarea
        className="input"
        id={idOf(pointer)}
        name={pointer}
        rows={8}
        maxLength={field.schema.maxLength}
        defaultValue={textAt(frame, pointer)}
        aria-describedby={describedBy(frame, pointer)}
        aria-invalid={isWrong(frame, pointer)}
      />
    </Single>
  );
};

const amountAt = (frame: Frame, pointer: string): string => {
  const value = valueAt(frame, pointer);
  return typeof value === 'number' && Number.isSafeInteger(value)
    ? amountText(value)
    : textAt(frame, pointer);
};

/** A text with a keyboard of digits: number inputs of browsers lose what they do not understand. */
export const NumberInput = (props: FieldProps): ReactElement => {
  const { frame, field, pointer } = props;
  const isMoney = field.type === 'money';
  return (
    <Single {...props}>
      <span className="amount">
        <input
          className="input input-short"
          id={idOf(pointer)}
          name={pointer}
          type="text"
          inputMode={field.schema.type === 'integer' && !isMoney ? 'numeric' : 'decimal'}
          defaultValue={isMoney ? amountAt(frame, pointer) : textAt(frame, pointer)}
          aria-describedby={describedBy(frame, pointer)}
          aria-invalid={isWrong(frame, pointer)}
        />
        {isMoney && <span className="unit"> {field.currency}</span>}
      </span>
    </Single>
  );
};

/** Three inputs, whose first has the id of the field, so that the list of errors leads to it. */
export const DateInput = (props: FieldProps): ReactElement => {
  const { frame, pointer } = props;
  const parts = partsOfDate(textAt(frame, pointer));
  const idOfPart = (part: DatePart): string =>
    part === 'day' ? idOf(pointer) : `${idOf(pointer)}.${part}`;
  return (
    <Several {...props}>
      <div className="date">
        {dateParts.map((part) => (
          <div key={part}>
            <label htmlFor={idOfPart(part)}>{tell(frame, `form.${part}`)}</label>
            <input
              className={part === 'year' ? 'input input-year' : 'input input-day'}
              id={idOfPart(part)}
              name={`${pointer}.${part}`}
              type="text"
              inputMode="numeric"
              defaultValue={parts[part]}
              aria-invalid={isWrong(frame, pointer)}
            />
          </div>
        ))}
      </div>
    </Several>
  );
};
