import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { OfKind, ProcedureVersion } from './domain/procedure.state.js';
import type { TemplateVersion } from './domain/route-template.state.js';
import type { ProcedureVersionRow } from './read-models/procedure/procedure-version.row.js';
import type { ProcedureRow } from './read-models/procedure/procedure.row.js';
import type { RouteTemplateVersionRow } from './read-models/route-template/route-template-version.row.js';
import type { RouteTemplateRow } from './read-models/route-template/route-template.row.js';

/** A version of a template, with what holds of the template as a whole. */
export type RouteTemplateView = RouteTemplateRow & RouteTemplateVersionRow;

/** The route templates of an authority, by id. An officer without a post in it sees none. */
export class ListRouteTemplates extends Query<readonly RouteTemplateRow[]> {
  constructor(
    readonly authorityId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** The template does not exist for officers of another authority, nor for one who holds no post. */
export class GetRouteTemplate extends Query<RouteTemplateView> {
  constructor(
    readonly templateId: string,
    readonly by: Principal,
    readonly version?: number,
  ) {
    super();
  }
}

/** Which version of a template a route of an authority follows, from the log itself. Of another authority there is none. */
export interface TemplateWanted {
  readonly authorityId: string;
  readonly templateId: string;
  readonly version?: number | undefined;
  /** When the route starts. */
  readonly at: string;
}

/** Throws RouteTemplateNotFound or RouteTemplateVersionNotFound. */
export class LookUpRouteTemplate extends Query<TemplateVersion> {
  constructor(readonly wanted: TemplateWanted) {
    super();
  }
}

/** A version of a procedure, with what holds of the procedure as a whole. */
export type ProcedureView = ProcedureRow & ProcedureVersionRow;

/**
 * The procedures of an authority by id, each in its last version; with a kind the one that documents of it follow which
 * come at the instant, or cases of it. An officer without a post in the authority sees none.
 */
export class ListProcedures extends Query<readonly ProcedureView[]> {
  constructor(
    readonly authorityId: string,
    readonly by: Principal,
    readonly wanted: {
      readonly kind?: string | undefined;
      readonly subject?: OfKind['subject'];
      readonly at: string;
    },
  ) {
    super();
  }
}

/** The procedure does not exist for officers of another authority, nor for one who holds no post. */
export class GetProcedure extends Query<ProcedureView> {
  constructor(
    readonly procedureId: string,
    readonly by: Principal,
    readonly version?: number,
  ) {
    super();
  }
}

export type ProcedureFound = ProcedureVersion & { readonly procedureId: string };

/**
 * The one for a kind of document that comes at an instant, or of case that is opened then; or a certain version of a
 * certain one for documents.
 */
export type ProcedureWanted =
  (OfKind & { readonly at: string }) | { readonly procedureId: string; readonly version: number };

/**
 * Which procedure documents or cases of an authority follow, from the log itself or as it was seen that many ms ago. Throws
 * ProcedureNotFound and ProcedureVersionNotFound for a version asked for by its number.
 */
export class LookUpProcedure extends Query<ProcedureFound | undefined> {
  constructor(
    readonly authorityId: string,
    readonly wanted: ProcedureWanted,
    readonly maxAgeMs = 0,
  ) {
    super();
  }
}
