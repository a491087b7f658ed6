import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const isPublic = 'chancery:is-public';

/** Lets a route be used without a token. Everything else needs one. */
export const Public = (): CustomDecorator => SetMetadata(isPublic, true);
