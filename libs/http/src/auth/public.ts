import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const isPublic = 'chancery:is-public';

/** Lets a route be used without a token. Everything else needs one. */
export const Public = (): CustomDecorator => SetMetadata(isPublic, true);

export const isForApplications = 'chancery:is-for-applications';

/** Lets applications use a route as well. All others are for officers and services of the platform. */
export const ForApplications = (): CustomDecorator & ClassDecorator =>
  SetMetadata(isForApplications, true);
