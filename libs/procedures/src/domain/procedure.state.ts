import type { Procedure } from './procedure.js';

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

/** All procedures of an authority by id: one stream, because a kind of document follows one of them at a time. */
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

/** The procedure that documents of a kind follow which come at an instant. */
export const procedureFor = (
  { published }: Procedures,
  kind: string,
  at: string,
): (ProcedureVersion & { readonly procedureId: string }) | undefined => {
  for (const [procedureId, each] of published) {
    const version = inForce(each, at.slice(0, 10));
    if (version?.procedure.kinds.includes(kind)) return { procedureId, ...version };
  }
  return undefined;
};

/** Another procedure that a kind follows on some day from this one on. */
export const rivalFor = (
  { published }: Procedures,
  procedureId: string,
  kind: string,
  from: string,
): string | undefined =>
  [...published].find(
    ([id, { versions, retired }]) =>
      id !== procedureId &&
      !retired &&
      versions.some(({ procedure }, index) => {
        const end = versions[index + 1]?.validFrom;
        return procedure.kinds.includes(kind) && (end === undefined || end > from);
      }),
  )?.[0];
