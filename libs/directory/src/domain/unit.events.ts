/** A question to a unit's queue, as data: which items, what of each is shown, in which order. */
export interface SavedQuery {
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly order: string;
}

export interface UnitOpened {
  readonly type: 'UnitOpened';
  readonly data: {
    readonly unitId: string;
    readonly authorityId: string;
    readonly parentId?: string;
    readonly name: string;
    readonly at: string;
  };
}

export interface UnitRenamed {
  readonly type: 'UnitRenamed';
  readonly data: {
    readonly unitId: string;
    readonly authorityId: string;
    readonly name: string;
    readonly at: string;
  };
}

/** Without `parentId` the unit stands at the top. */
export interface UnitMoved {
  readonly type: 'UnitMoved';
  readonly data: {
    readonly unitId: string;
    readonly authorityId: string;
    readonly parentId?: string;
    readonly at: string;
  };
}

export const successionKinds = ['merge', 'split', 'closure'] as const;
/** How a unit ends: it goes into another, its work is divided, or it is closed. */
export type SuccessionKind = (typeof successionKinds)[number];

/** Who works in one of `into` holds the same roles in the unit from now on. A `UnitDeactivated` follows. */
export interface UnitSucceeded {
  readonly type: 'UnitSucceeded';
  readonly data: {
    readonly unitId: string;
    readonly authorityId: string;
    readonly kind: SuccessionKind;
    readonly into: readonly string[];
    readonly at: string;
  };
}

export interface UnitDeactivated {
  readonly type: 'UnitDeactivated';
  readonly data: { readonly unitId: string; readonly authorityId: string; readonly at: string };
}

export interface UnitReactivated {
  readonly type: 'UnitReactivated';
  readonly data: { readonly unitId: string; readonly authorityId: string; readonly at: string };
}

export interface QuerySaved {
  readonly type: 'QuerySaved';
  readonly data: SavedQuery & {
    readonly unitId: string;
    readonly authorityId: string;
    readonly at: string;
  };
}

export interface QueryRemoved {
  readonly type: 'QueryRemoved';
  readonly data: {
    readonly unitId: string;
    readonly authorityId: string;
    readonly name: string;
    readonly at: string;
  };
}

export type UnitEvent =
  | UnitOpened
  | UnitRenamed
  | UnitMoved
  | UnitSucceeded
  | UnitDeactivated
  | UnitReactivated
  | QuerySaved
  | QueryRemoved;
