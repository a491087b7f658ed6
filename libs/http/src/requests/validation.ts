import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { InvalidRequest, type FieldError } from '../problems/http.errors.js';

/** Checks bodies and queries against their classes; what they do not name is refused, not dropped. */
export const strictValidation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => {
      const fields = errors.flatMap((error) => fieldErrorsOf(error, ''));
      return new InvalidRequest(
        `${String(fields.length)} of its fields ${fields.length === 1 ? 'is' : 'are'} not as described.`,
        fields,
      );
    },
  });

/** Flattens the tree of errors; `path` is a JSON pointer (RFC 6901). */
function fieldErrorsOf(error: ValidationError, above: string): readonly FieldError[] {
  const path = `${above}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
  const below = (error.children ?? []).flatMap((child) => fieldErrorsOf(child, path));
  return [...own, ...below];
}
