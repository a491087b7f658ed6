import { randomUUID } from 'node:crypto';
import type { ReactElement, ReactNode } from 'react';
import type { Visitor } from '../session/visitor.js';

interface PageFormProps {
  readonly visitor: Visitor;
  readonly action: string;
  /** The form has files in it; its token stands in its address then. */
  readonly hasFiles?: boolean;
  readonly children: ReactNode;
}

/**
 * A form that is sent by POST. It bears the token that shows that it is ours, and a key: the form that is sent twice is
 * the same command once.
 */
export const PageForm = ({ visitor, action, hasFiles, children }: PageFormProps): ReactElement => {
  const { formToken } = visitor.surroundings;
  const address = hasFiles ? `${action}?token=${formToken}` : action;
  return (
    <form method="post" action={address} {...(hasFiles && { encType: 'multipart/form-data' })}>
      {!hasFiles && <input type="hidden" name="token" value={formToken} />}
      <input type="hidden" name="key" value={randomUUID()} />
      {children}
    </form>
  );
};
