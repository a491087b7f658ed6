import type { Params } from '../scope.js';

/** Documents that one of these units had, was to get or took note of; null: any document. */
export const passedThrough = (
  params: Params,
  units: readonly string[] | null,
  course = 'c',
): string => {
  if (units === null) return 'true';
  const mine = params.param(units);
  return `(exists (select from stay s where s.document_id = ${course}.document_id
        and s.unit_id = any(${mine}))
      or exists (select from passage p where p.document_id = ${course}.document_id
        and p.to_unit_id = any(${mine})))`;
};
