import { listForm, patternForm, slugForm, textForm, wholeForm } from '@chancery/http';
import { field, type Described } from '../shape/fields.js';

/** Weekdays, 1 for Monday to 7 for Sunday, at most six of them. */
export const Weekdays = (of: Described): PropertyDecorator =>
  field(of, listForm({ of: wholeForm({ min: 1, max: 7 }), max: 6, isUnique: true }));

/** A local time such as `09:00`, or `due`, the end of the due date. */
export const TimeOfDay = (of: Described): PropertyDecorator =>
  field(
    of,
    patternForm({
      max: 5,
      pattern: '^(?:due|(?:[01][0-9]|2[0-3]):[0-5][0-9])$',
      what: 'time of the day',
      advice: 'Give one from 00:00 to 23:59, or due.',
    }),
  );

/** Texts of one line. */
export const Texts = (
  of: Described & { readonly min: number; readonly max: number },
): PropertyDecorator =>
  field(of, listForm({ of: textForm({ max: 500 }), min: of.min, max: of.max }));

/** Codes of roles and the like. */
export const Codes = (of: Described & { readonly max: number }): PropertyDecorator =>
  field(of, listForm({ of: slugForm, min: 1, max: of.max, isUnique: true }));
