import { Module } from '@nestjs/common';
import { AuthoritiesController } from './authorities.controller.js';
import { AuthoritySettingsController } from './authority-settings.controller.js';
import { OfficersController } from './officers.controller.js';
import { CertificatesController } from './certificates.controller.js';
import { SubstitutionsController } from './substitutions.controller.js';
import { UnitsController } from './units.controller.js';
import { OrphansController } from './orphans.controller.js';
import { ReorganisationController } from './reorganisation.controller.js';
import { DepartureController } from './departure.controller.js';

/** Authorities, units, officers, and what changes when they are reorganised. */
@Module({
  controllers: [
    AuthoritiesController,
    AuthoritySettingsController,
    OfficersController,
    CertificatesController,
    SubstitutionsController,
    UnitsController,
    OrphansController,
    ReorganisationController,
    DepartureController,
  ],
})
export class DirectoryApiModule {}
