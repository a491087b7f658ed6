import type { ReactElement } from 'react';

const longest = 8_000;

/** A text of several lines, with its label. It is sent as `text`. */
export const Lines = ({ id, label }: { id: string; label: string }): ReactElement => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <textarea id={id} name="text" rows={5} maxLength={longest} required />
  </div>
);
