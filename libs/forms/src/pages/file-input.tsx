import type { ReactElement } from 'react';
import { describedBy, errorAt, idOf, tell, wordsOf, type Frame } from './frame.js';

/** Under which pointer errors of a file stand. */
export const filePointer = (name: string): string => `/attachment:${name}`;

export const FileInput = ({
  frame,
  name,
}: {
  readonly frame: Frame;
  readonly name: string;
}): ReactElement => {
  const pointer = filePointer(name);
  const asked = frame.attachments?.find((each) => each.name === name);
  const given = frame.files?.find((each) => each.name === name);
  const error = errorAt(frame, pointer);
  const label = wordsOf(frame, `attachment:${name}`);
  return (
    <div className={error === undefined ? 'field' : 'field has-fault'}>
      <label htmlFor={idOf(pointer)}>
        {asked?.required ? label : tell(frame, 'form.optional', { label })}
      </label>
      {given && <p className="hint">{tell(frame, 'form.fileGiven', { name: given.fileName })}</p>}
      {error !== undefined && (
        <p className="fault" id={`${idOf(pointer)}-error`}>
          {error}
        </p>
      )}
      <input
        id={idOf(pointer)}
        name={`attachment:${name}`}
        type="file"
        accept={asked?.mediaTypes.join(',')}
        aria-describedby={describedBy(frame, pointer)}
      />
    </div>
  );
};
