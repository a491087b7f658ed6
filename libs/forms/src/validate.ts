import { checkBy } from './ajv.js';
import { asked } from './conditions.js';
import type { Answers, FormDefinition, PageDefinition } from './definition.js';
import { fieldError, fieldErrors, type FieldError } from './field-errors.js';
import { fieldsOf } from './page-parts.js';
import { unusableIn } from './unusable.js';

/** The largest answers that are looked at: 64 KiB of JSON. */
export const mostBytes = 65_536;
/** Deeper than any definition, so that answers of endless depth end early. */
const deepestAnswer = 12;

/** What is wrong with answers as a whole; empty if they can be sent. */
export const validate = (form: FormDefinition, answers: Answers): readonly FieldError[] => {
  const deep = unusableIn(answers, deepestAnswer).map(({ pointer, code }) =>
    fieldError(pointer, code),
  );
  if (deep.length > 0) return deep.slice(0, 20);
  if (Buffer.byteLength(JSON.stringify(answers)) > mostBytes) return [fieldError('', 'too-large')];
  return inOrder(form, fieldErrors(checkBy(form.schema)(asked(form, answers))));
};

/** As the pages ask; what no page asks for comes last. */
const inOrder = (form: FormDefinition, errors: readonly FieldError[]): readonly FieldError[] => {
  const names = form.pages.flatMap((page) => fieldsOf(form, page)).map(({ path }) => path);
  const rank = ({ pointer }: FieldError): number => {
    const at = names.indexOf(pointer.replace(/(?<=^\/[^/]+)\/.*$/s, ''));
    return at < 0 ? names.length : at;
  };
  return [...errors].sort((one, other) => rank(one) - rank(other));
};

/** What is wrong with the answers to one page. */
export const validatePage = (
  form: FormDefinition,
  page: PageDefinition,
  answers: Answers,
): readonly FieldError[] => {
  const own = fieldsOf(form, page).map(({ path }) => path);
  return validate(form, answers).filter(({ pointer }) =>
    own.some((path) => pointer === path || pointer.startsWith(`${path}/`)),
  );
};
