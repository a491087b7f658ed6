import type { ReactElement } from 'react';
import { countName, goBy } from '../read-page.js';
import { Several, type FieldProps } from './around.js';
import { Choice, YesNo } from './choices.js';
import { idOf, labelOf, tell, valueAt } from './frame.js';
import { DateInput, LongText, NumberInput, TextInput } from './inputs.js';

/** One field with its label, hint and error, in the way that its type asks. */
export const FormField = (props: FieldProps): ReactElement => {
  switch (props.field.type) {
    case 'text':
      return <TextInput {...props} />;
    case 'long-text':
      return <LongText {...props} />;
    case 'number':
    case 'money':
      return <NumberInput {...props} />;
    case 'date':
      return <DateInput {...props} />;
    case 'yes-no':
      return <YesNo {...props} />;
    case 'choice':
    case 'several':
      return <Choice {...props} />;
    case 'address':
      return (
        <Several {...props}>
          <div id={idOf(props.pointer)} tabIndex={-1}>
            <Inner {...props} />
          </div>
        </Several>
      );
    case 'group':
      return <Group {...props} />;
  }
};

const Inner = ({ frame, field, pointer }: FieldProps): ReactElement => (
  <>
    {field.fields.map((inner) => (
      <FormField
        key={inner.name}
        frame={frame}
        field={inner}
        pointer={`${pointer}/${inner.name}`}
      />
    ))}
  </>
);

/** Items side by side, each with a button that takes it away. Where one is needed, one is shown from the beginning. */
const Group = (props: FieldProps): ReactElement => {
  const { frame, field, pointer } = props;
  const value = valueAt(frame, pointer);
  const given = Array.isArray(value) ? value.length : 0;
  const isNeeded = field.isRequired && (field.schema.minItems ?? 0) > 0;
  const count = given === 0 && isNeeded ? 1 : given;
  const label = labelOf(frame, pointer);
  return (
    <Several {...props}>
      <input type="hidden" name={countName(pointer)} value={count} />
      {Array.from({ length: count }, (_, index) => (
        <fieldset className="item" key={index}>
          <legend>{tell(frame, 'form.item', { label, number: index + 1 })}</legend>
          <Inner frame={frame} field={field} pointer={`${pointer}/${index}`} />
          <button className="second" name="go" value={goBy.remove(`${pointer}/${index}`)}>
            {tell(frame, 'form.remove', { label, number: index + 1 })}
          </button>
        </fieldset>
      ))}
      {count < (field.schema.maxItems ?? 0) && (
        <button className="second" id={idOf(pointer)} name="go" value={goBy.add(pointer)}>
          {tell(frame, count === 0 ? 'form.addFirst' : 'form.add', { label })}
        </button>
      )}
    </Several>
  );
};
