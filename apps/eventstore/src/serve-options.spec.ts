import { readSettings } from '@chancery/program';
import { readServeOptions } from './serve-options.js';

const options = (args: string, env: Record<string, string> = {}) =>
  readServeOptions(args === '' ? [] : args.split(' '), readSettings('eventstore', env));

describe('the options of the event store', () => {
  it('open a socket for this account alone if no port is named', () => {
    expect(options('--data /d').listen).toEqual({ unix: '/d/eventstore.sock' });
    expect(options('--unix /run/s').listen).toEqual({ unix: '/run/s' });
    expect(options('', { CHANCERY_DATA: '/office' }).dataDir).toBe('/office/eventstore');
  });

  it.each(['--port 2113', '--port 2113 --host 0.0.0.0', '--port 2113 --tls-cert c --tls-key k'])(
    'open no port without credentials: %s',
    (args) =>
      expect(() => options(args)).toThrow(/^Port 2113 of .* For a trial give --insecure\.$/),
  );

  it('open a port with credentials over TLS, or by a loud word', () => {
    const guarded = '--port 2113 --host 0.0.0.0 --tls-cert c --tls-key k --username u';
    expect(options(guarded, { EVENTSTORE_PASSWORD: 'secret' })).toMatchObject({
      listen: { host: '0.0.0.0', port: 2113 },
      credentials: { username: 'u', password: 'secret' },
    });
    expect(options('--port 2113 --insecure').listen).toEqual({ host: '127.0.0.1', port: 2113 });
  });

  it.each([
    ['--username u', /^EVENTSTORE_PASSWORD is not set/],
    ['--tls-cert c', /together/],
    ['--port 2113 --unix /run/s', /either/],
    ['--port many --insecure', /^--port cannot be "many"; it has to be a whole number from 1/],
    ['--scavenge-every-hours never', /^--scavenge-every-hours cannot be "never"/],
    ['--max-connections 0', /0/],
    ['--prot 1', /--prot/],
  ])('are refused in a sentence: %s', (args, words) => expect(() => options(args)).toThrow(words));

  it('refuse credentials without TLS, which clients would not send', () =>
    expect(() => options('--username u', { EVENTSTORE_PASSWORD: 'p' })).toThrow(
      /needs --tls-cert/,
    ));
});
