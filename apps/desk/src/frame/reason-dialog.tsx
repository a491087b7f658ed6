import type { ReactElement } from 'react';
import { reason } from '../actions/spec.js';
import { FormDialog, type FormProps } from '../forms/form-dialog.js';

interface Props extends Pick<FormProps, 'title' | 'draft' | 'onClose' | 'onDone'> {
  readonly send: (reason: string, key: string) => Promise<unknown>;
}

/** Asks why before something that is not done every day. */
export const ReasonDialog = ({ send, ...props }: Props): ReactElement => (
  <FormDialog {...props} fields={[reason]} send={({ reason: why = '' }, key) => send(why, key)} />
);
