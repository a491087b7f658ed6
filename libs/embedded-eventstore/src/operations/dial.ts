import { readFileSync } from 'node:fs';
import { ChannelCredentials } from '@grpc/grpc-js';
import { basicAuthorization } from '../grpc/guard.js';

/** How to reach a server. */
export interface Dialled {
  readonly target: string;
  readonly credentials: ChannelCredentials;
  readonly authorization: string | undefined;
}

/** Reads `unix:/path` or `esdb://[user:password@]host:port?tls=..&tlsCAFile=..`. */
export const dial = (text: string): Dialled => {
  if (text.startsWith('unix:')) {
    return {
      target: text,
      credentials: ChannelCredentials.createInsecure(),
      authorization: undefined,
    };
  }
  if (!text.startsWith('esdb://'))
    throw new Error(`'${text}' is neither esdb://... nor unix:/path.`);
  const url = new URL(text.replace('esdb:', 'http:'));
  const options = new Map([...url.searchParams].map(([key, value]) => [key.toLowerCase(), value]));
  const caFile = options.get('tlscafile');
  const credentials =
    options.get('tls') === 'false'
      ? ChannelCredentials.createInsecure()
      : ChannelCredentials.createSsl(caFile ? readFileSync(caFile) : null);
  const authorization = url.username
    ? basicAuthorization(decodeURIComponent(url.username), decodeURIComponent(url.password))
    : undefined;
  return { target: `${url.hostname}:${url.port || '2113'}`, credentials, authorization };
};
