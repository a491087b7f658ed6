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

export interface UnitDeactivated {
  readonly type: 'UnitDeactivated';
  readonly data: { readonly unitId: string; readonly authorityId: string; readonly at: string };
}

export type UnitEvent = UnitOpened | UnitDeactivated;
