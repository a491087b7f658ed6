import type { ColumnType, Value } from '@chancery/kernel';

/** Whether Postgres would take this value for a column of this type. */
export const isOfType = (type: ColumnType, value: Value | undefined): boolean => {
  if (value === null || value === undefined) return true;
  switch (type) {
    case 'text':
      return typeof value !== 'object';
    case 'integer':
      return Number.isInteger(value) && Math.abs(value as number) <= largestInteger;
    case 'bigint':
      return (
        Number.isSafeInteger(value) || (typeof value === 'string' && /^-?\d{1,18}$/.test(value))
      );
    case 'boolean':
      return typeof value === 'boolean';
    case 'timestamptz':
      return typeof value === 'string' && isInstant(value);
    case 'jsonb':
      return true;
    case 'text[]':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
  }
};

const largestInteger = 2 ** 31 - 1;

const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text));
