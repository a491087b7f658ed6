export { schemaFaults, formFaults, formLimits, missingWords } from './check-form.js';
export { answerAt, pathOf } from './answers.js';
export { asked, holds, shownPages } from './conditions.js';
export { conditionSchema } from './condition-schema.js';
export { fieldAt, fieldsIn, member, withInner, type Field, type FieldType } from './fields.js';
export { fieldError, type FieldError } from './field-errors.js';
export { filesOf, fieldsOf } from './page-parts.js';
export { formSchema } from './form-schema.js';
export { postedIn, textIn, type Posted } from './posted.js';
export { readPage } from './read-page.js';
export { unusableIn } from './unusable.js';
export { validate, validatePage } from './validate.js';
export { prefillSources } from './definition.js';
export type {
  Answers,
  AttachmentDefinition,
  Condition,
  FieldSchema,
  FieldSetting,
  FormDefinition,
  FormFault,
  PageDefinition,
  RootSchema,
} from './definition.js';
