import { subjectOf, type Procedure, type ProcedureSubject } from './procedure.js';

export interface ProcedureVersion {
  readonly version: number;
  readonly validFrom: string;
  readonly procedure: Procedure;
  readonly publishedAt: string;
}

/** The versions of a procedure, 1 and onwards. */
export interface PublishedProcedure {
  readonly versions: readonly ProcedureVersion[];
  readonly retired?: { readonly at: string; readonly reason: string };
}

/** All procedures of an authority by id: one stream, because a kind follows one of them at a time. */
export interface Procedures {
  readonly published: ReadonlyMap<string, PublishedProcedure>;
}

/** The version that is in force on a day. */
const inForce = (
  { versions, retired }: PublishedProcedure,
  day: string,
): ProcedureVersion | undefined =>
  retired && retired.at.slice(0, 10) <= day
    ? undefined
    : versions.findLast(({ validFrom }) => validFrom <= day);

/** Documents or cases of a kind. */
export interface OfKind {
  readonly subject?: ProcedureSubject | undefined;
  readonly kind: string;
}

const isFor = (procedure: Procedure, { subject = 'document', kind }: OfKind): boolean =>
  subjectOf(procedure) === subject && procedure.kinds.includes(kind);

/** The procedure that documents of a kind follow which come at an instant, or cases that are opened then. */
export const procedureFor = (
  { published }: Procedures,
  of: OfKind,
  at: string,
): (ProcedureVersion & { readonly procedureId: string }) | undefined => {
  for (const [procedureId, each] of published) {
    const version = inForce(each, at.slice(0, 10));
    if (version && isFor(version.procedure, of)) return { procedureId, ...version };
  }
  return undefined;
};

/** Another procedure that a kind follows on some day from this one on. */
export const rivalFor = (
  { published }: Procedures,
  procedureId: string,
  of: OfKind,
  from: string,
): string | undefined =>
  [...published].find(
    ([id, { versions, retired }]) =>
      id !== procedureId &&
      !retired &&
      versions.some(({ procedure }, index) => {
        const end = versions[index + 1]?.validFrom;
        return isFor(procedure, of) && (end === undefined || end > from);
      }),
  )?.[0];
