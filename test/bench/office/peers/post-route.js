import { Body, Controller, Post } from '@nestjs/common';

/** What `@Controller() class { @Post() method(@Body() body: BodyClass) }` says, for plain JavaScript. */
export function postRoute(controller, path, { method, body }) {
  const { prototype } = controller;
  Reflect.defineMetadata('design:paramtypes', [body], prototype, method);
  Body()(prototype, method, 0);
  Post(path)(prototype, method, Object.getOwnPropertyDescriptor(prototype, method));
  Controller()(controller);
}
