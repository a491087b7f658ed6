import type { InsightRights } from '../../domain/insight.rights.js';
import type { Params } from '../scope.js';

/** Passages of the asker's authority and within the clearance; only a way back is looked up in its course. */
export const passageWithin = (params: Params, { authorityId, levels }: InsightRights): string => {
  const cleared = params.param(levels);
  const inCourse = `exists (select from course c
    where c.document_id = p.document_id and c.access_level = any(${cleared}))`;
  const level = `(p.access_level = any(${cleared}) or p.access_level is null and ${inCourse})`;
  return authorityId === null
    ? level
    : `${level} and p.authority_id = ${params.param(authorityId)}`;
};
