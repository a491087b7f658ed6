import type { AuthorityEvent } from './authority.events.js';
import type { OfficerEvent } from './officer.events.js';
import type { SubstitutionEvent } from './substitution.events.js';
import type { UnitEvent } from './unit.events.js';

export type {
  AuthorityOpened,
  DocumentKindsSet,
  TagsSet,
  TimeZoneSet,
} from './authority.events.js';
export type {
  ClearanceSet,
  OfficerDeactivated,
  OfficerEnrolled,
  OfficerReactivated,
  OfficerRenamed,
  OwnQueryRemoved,
  OwnQuerySaved,
  PostEnded,
  PostGiven,
} from './officer.events.js';
export type {
  Bounds,
  SubstitutionAmended,
  SubstitutionEnded,
  SubstitutionGranted,
  SubstitutionKind,
} from './substitution.events.js';
export type {
  QueryRemoved,
  QuerySaved,
  SavedQuery,
  SuccessionKind,
  UnitDeactivated,
  UnitMoved,
  UnitOpened,
  UnitReactivated,
  UnitRenamed,
  UnitSucceeded,
} from './unit.events.js';

export type DirectoryEvent = AuthorityEvent | UnitEvent | OfficerEvent | SubstitutionEvent;
