import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { JSONWebKeySet } from 'jose';
import { Public } from '../auth/public.js';
import { Unauthenticated } from '../problems/http.errors.js';
import { DevIssuer } from './dev-issuer.js';

export class TokenBody {
  @ApiProperty({ description: 'The id of an officer.', example: 'riverside.ann' })
  @IsString()
  @Length(1, 200)
  officerId!: string;
}

export class TokenAnswer {
  @ApiProperty({ description: 'For the header `Authorization: Bearer ...`.' })
  token!: string;
}

const loopback = /^(127\.|::1$|::ffff:127\.)/;
/** A web page elsewhere could have its own name point here; the name in `Host` gives it away. */
const loopbackName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

/** Gives a token for any officer to whoever asks from this machine. Never part of a real installation. */
@Public()
@ApiTags('Development')
@Controller('dev')
export class DevIssuerController {
  constructor(private readonly issuer: DevIssuer) {}

  @Post('tokens')
  @HttpCode(200)
  @ApiOperation({ summary: 'A token for an officer, for trying things out on one machine' })
  async token(@Body() body: TokenBody, @Req() request: FastifyRequest): Promise<TokenAnswer> {
    if (!loopback.test(request.ip) || !loopbackName.test(request.host))
      throw new Unauthenticated('development tokens are given to this machine only');
    return { token: await this.issuer.issue({ subject: body.officerId }) };
  }

  @Get('jwks.json')
  @ApiOperation({ summary: 'The public key of the development issuer' })
  jwks(): JSONWebKeySet {
    return this.issuer.jwks;
  }
}
