import 'reflect-metadata';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { RouteConfig } from '@nestjs/platform-fastify';

/** What a route takes as its body. One that says nothing takes none. */
export type Taken = 'json' | 'bytes' | 'files' | 'fields' | 'nothing';

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly takes?: Taken;
  }
}

/** The route takes a stream of bytes, as they are. */
export const TakesBytes = (): MethodDecorator => RouteConfig({ takes: 'bytes' });

/** The route takes the files of a form, one after the other. */
export const TakesFiles = (): MethodDecorator => RouteConfig({ takes: 'files' });

/** The route takes the fields of a form of a page. */
export const TakesFields = (): MethodDecorator => RouteConfig({ takes: 'fields' });

/** The route takes JSON if one of its parameters is a `@Body()`, and else nothing. */
export const TakesItsBody = (): MethodDecorator => (prototype, name, descriptor) => {
  const parameters = Object.keys(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, prototype.constructor, name) ?? {}) as object,
  );
  const hasBody = parameters.some((each) => each.startsWith(`${RouteParamtypes.BODY}:`));
  if (hasBody) RouteConfig({ takes: 'json' })(prototype, name, descriptor);
};

export const mediaTypes = {
  json: 'application/json',
  bytes: 'application/octet-stream',
  form: 'multipart/form-data',
  fields: 'application/x-www-form-urlencoded',
} as const;

/** The media types of the body that a route takes. */
export const mediaTypesOf: Readonly<Record<Taken, readonly string[]>> = {
  json: [mediaTypes.json],
  bytes: [mediaTypes.bytes, mediaTypes.form],
  files: [mediaTypes.form],
  fields: [mediaTypes.fields],
  nothing: [],
};
