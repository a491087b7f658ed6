import { Controller, Get, Param } from '@nestjs/common';
import { Authorities, type PublicAuthority } from '../session/authorities.js';
import type { Visitor } from '../session/visitor.js';
import { Visiting } from '../session/visitor.guard.js';
import { ShowsPage } from '../shell/pages.js';
import { accessibilityPage, authorityPage, helpPage, homePage } from './home.pages.js';

/** The pages that everybody comes by. */
@Controller()
export class HomeController {
  constructor(private readonly authorities: Authorities) {}

  @Get()
  @ShowsPage()
  async showHome(@Visiting() visitor: Visitor): Promise<string> {
    return homePage(visitor, await this.authorities.all());
  }

  @Get('authorities/:authorityId')
  @ShowsPage()
  async showAuthority(
    @Visiting() visitor: Visitor,
    @Param('authorityId') authorityId: string,
  ): Promise<string> {
    return authorityPage(visitor, await this.authorities.get(authorityId));
  }

  @Get('help')
  @ShowsPage()
  showHelp(@Visiting() visitor: Visitor): string {
    return helpPage(visitor);
  }

  @Get('accessibility')
  @ShowsPage()
  showAccessibility(@Visiting() visitor: Visitor): string {
    return accessibilityPage(visitor);
  }
}

/** The same for programs. */
@Controller('public/v1')
export class PublicAuthoritiesController {
  constructor(private readonly authorities: Authorities) {}

  @Get('authorities')
  async listAuthorities(): Promise<{ readonly items: readonly PublicAuthority[] }> {
    return { items: await this.authorities.all() };
  }
}
