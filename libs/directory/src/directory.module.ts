import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import { LookUpAuthorityHandler } from './look-ups/look-up-authority.js';
import { LookUpOfficerHandler } from './look-ups/look-up-officer.js';
import { LookUpUnitHandler } from './look-ups/look-up-unit.js';
import {
  GetAuthorityHandler,
  ListAuthoritiesHandler,
} from './read-models/authority/authority.query.js';
import { ListCertificatesHandler } from './read-models/certificate/certificate.query.js';
import { GetOfficerHandler, ListOfficersHandler } from './read-models/officer/officer.query.js';
import { FindPrincipalHandler } from './read-models/officer/principal.query.js';
import { FindAbsentHandler } from './read-models/officer/absent.query.js';
import { FindUnitsBelowHandler } from './read-models/unit/units-below.query.js';
import { FindUnitClearanceHandler } from './read-models/officer/unit-clearance.query.js';
import {
  GetOwnQueryHandler,
  ListOwnQueriesHandler,
} from './read-models/own-query/own-query.query.js';
import { FindNamesHandler } from './read-models/names.query.js';
import {
  GetSavedQueryHandler,
  ListSavedQueriesHandler,
} from './read-models/saved-query/saved-query.query.js';
import {
  FindActingPrincipalHandler,
  ListSubstitutionsHandler,
} from './read-models/substitution/substitution.query.js';
import { GetUnitHandler, ListUnitsHandler } from './read-models/unit/unit.query.js';

/** Who belongs to an authority: its units, its officers and their posts. */
@Module({
  imports: [CqrsModule],
  providers: [
    ListCertificatesHandler,
    ...commandHandlers,
    LookUpAuthorityHandler,
    LookUpUnitHandler,
    LookUpOfficerHandler,
    GetAuthorityHandler,
    ListAuthoritiesHandler,
    GetUnitHandler,
    ListUnitsHandler,
    GetOfficerHandler,
    ListOfficersHandler,
    FindPrincipalHandler,
    FindUnitClearanceHandler,
    FindUnitsBelowHandler,
    FindAbsentHandler,
    FindActingPrincipalHandler,
    ListSubstitutionsHandler,
    FindNamesHandler,
    GetOwnQueryHandler,
    ListOwnQueriesHandler,
    GetSavedQueryHandler,
    ListSavedQueriesHandler,
  ],
})
export class DirectoryModule {}
