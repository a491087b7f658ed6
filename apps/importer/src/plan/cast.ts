import { service } from '@chancery/kernel';
import type { AccessLevel, Post, Principal, Role } from '@chancery/kernel';
import type { Names } from './names.js';
import type { PlannedActor, PlannedCase, PlannedCommand } from './planned.js';

const registrarsWork: ReadonlySet<string> = new Set<PlannedCommand['type']>([
  'ReceiveDocument',
  'RegisterDocument',
  'RefuseRegistration',
  'StartClock',
]);

/** Who appears in a log: the units, and the officers with the roles that their work there takes. */
export class Cast {
  readonly units = new Set<string>();
  private readonly roles = new Map<string, Map<string, Set<Role>>>();

  constructor(
    readonly names: Names,
    /** Of every officer: enough for the documents of the log. */
    readonly clearance: AccessLevel,
  ) {}

  /** Takes in everybody who appears in this case. */
  meet({ units, steps }: PlannedCase): void {
    for (const unit of units) this.units.add(unit);
    for (const { commands } of steps) for (const command of commands) this.meetActor(command);
  }

  get officers(): readonly string[] {
    return [...this.roles.keys()];
  }

  postsOf(officer: string): readonly Post[] {
    const units = [...(this.roles.get(officer) ?? [])];
    return units.map(([unit, roles]) => ({ unitId: this.names.unitId(unit), roles: [...roles] }));
  }

  /** The program itself, which opens what the log takes for granted. */
  get importer(): Principal {
    return service('importer', this.names.authorityId);
  }

  /** The officer as the rules see them; the importer itself where the log names nobody. */
  principalOf({ officer, unit }: PlannedActor): Principal {
    const actingUnitId = this.names.unitId(unit);
    if (officer === undefined) return { ...this.importer, actingUnitId };
    return {
      kind: 'officer',
      id: this.names.officerId(officer),
      authorityId: this.names.authorityId,
      actingUnitId,
      posts: this.postsOf(officer),
      oversees: [],
      clearance: this.clearance,
    };
  }

  private meetActor({ type, by: { officer, unit } }: PlannedCommand): void {
    if (officer === undefined) return;
    const units = this.roles.get(officer) ?? new Map<string, Set<Role>>();
    const roles = units.get(unit) ?? new Set<Role>();
    if (registrarsWork.has(type)) roles.add('registrar');
    roles.add('clerk');
    this.roles.set(officer, units.set(unit, roles));
  }
}
