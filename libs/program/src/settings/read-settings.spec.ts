import { environmentOf, readAllSettings, readSettings, unknownSettings } from './read-settings.js';

const refusal = (env: Record<string, string>): string => {
  try {
    readAllSettings(env);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the settings', () => {
  it('have defaults for everything that can have one', () => {
    expect(readSettings('api', {})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      CHANCERY_FILE_LIMIT: 100 * 2 ** 20,
      CHANCERY_AUDIENCE: 'chancery',
      CHANCERY_SERVICES: undefined,
      LOG_LEVEL: 'info',
    });
    expect(readSettings('projector', {})).not.toHaveProperty('PORT');
  });

  it('are refused in one sentence where one says nothing without another that is not set', () => {
    const url = { CHANCERY_NATS_URL: 'nats://broker.example:4222' };
    const application = { CHANCERY_NATS_APPLICATION: 'riverside.app.broker' };
    expect(refusal(url)).toBe(
      'CHANCERY_NATS_APPLICATION is not set, and CHANCERY_NATS_URL is: set both, or none of them.',
    );
    expect(refusal(application)).toBe(
      'CHANCERY_NATS_URL is not set, and CHANCERY_NATS_APPLICATION is: set both, or none of them.',
    );
    expect(refusal({ ...url, ...application })).toBe('accepted');
    expect(refusal({ CHANCERY_MAIL_FROM: 'office@riverside.example' })).toBe(
      'CHANCERY_SMTP_URL is not set, and CHANCERY_MAIL_FROM is: set both, or none of them.',
    );
  });

  it('count an empty text as not set, as container files hand it on', () =>
    expect(readSettings('api', { PORT: '', CHANCERY_ISSUER: ' ' })).toMatchObject({
      PORT: 3000,
      CHANCERY_ISSUER: undefined,
    }));

  it.each([
    ['CHANCERY_FILE_LIMIT', '104857600', 104_857_600],
    ['CHANCERY_FILE_LIMIT', '100MB', 100_000_000],
    ['CHANCERY_FILE_LIMIT', '100 MiB', 104_857_600],
    ['CHANCERY_FILE_LIMIT', '1gib', 2 ** 30],
    ['CHANCERY_TOKEN_LIFE', '24h', 86_400],
    ['CHANCERY_TOKEN_LIFE', '90m', 5_400],
    ['CHANCERY_DEMO', 'off', false],
    ['CHANCERY_DEMO', '0', false],
    ['CHANCERY_DEMO', 'False', false],
    ['CHANCERY_DEMO', 'no', false],
    ['CHANCERY_DEMO', 'YES', true],
    ['CHANCERY_SERVICES', 'import, azp=portal', ['import', 'azp=portal']],
    ['LOG_LEVEL', 'WARN', 'warn'],
    ['HOST', '::1', '::1'],
    ['EVENTSTORE_URL', 'esdb://a:2113,b:2113?tls=true', 'esdb://a:2113,b:2113?tls=true'],
    ['EVENTSTORE_URL', 'unix:/run/e.sock', 'unix:/run/e.sock'],
    ['CHANCERY_LANGUAGES', 'english, riverside=german', 'english, riverside=german'],
  ] as const)('read %s=%s', (name, text, value) =>
    expect(readAllSettings({ [name]: text })[name]).toEqual(value),
  );

  it.each([
    ['PORT', 'http'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['PORT', '0x50'],
    ['HOST', 'http://example.org'],
    ['CHANCERY_FILE_LIMIT', 'abc'],
    ['CHANCERY_FILE_LIMIT', '0'],
    ['CHANCERY_FILE_LIMIT', '-1'],
    ['CHANCERY_FILE_LIMIT', '100MBit'],
    ['CHANCERY_FILE_LIMIT', 'Infinity'],
    ['CHANCERY_FILE_LIMIT', '9999999TB'],
    ['CHANCERY_DEMO', 'maybe'],
    ['CHANCERY_DEVELOPMENT_TOKENS', 'please'],
    ['CHANCERY_TOKEN_LIFE', '12'],
    ['CHANCERY_JWKS_URL', 'file:///etc/passwd'],
    ['CHANCERY_LANGUAGES', "english'; DROP"],
    ['PROJECTOR_LANES', '99'],
    ['LOG_LEVEL', 'loud'],
    ['EVENTSTORE_URL', 'http://host:2113'],
    ['DATABASE_URL', 'mysql://host/db'],
  ])('refuse %s=%s in one sentence with name, value and what is accepted', (name, text) => {
    const words = refusal({ [name]: text });
    expect(words).toContain(`${name} cannot be "${text}"; it has to be `);
    expect(words.split('\n')).toHaveLength(1);
  });

  it('name every fault at once', () =>
    expect(refusal({ PORT: 'x', LOG_LEVEL: 'loud' }).split('\n')).toHaveLength(2));

  it('never show a secret', () => {
    expect(refusal({ DATABASE_URL: 'postgre://me:hidden@host/db' })).not.toContain('hidden');
    expect(refusal({ CHANCERY_OPERATOR_TOKEN: 'short' })).not.toContain('short');
  });

  it('warn of a name that no program knows, with the nearest one', () =>
    expect(
      unknownSettings({ CHANCERY_FILE_LMIT: '1', CHANCERY_PORT: '1', CHANCERY_X: '', PATH: '' }),
    ).toEqual([
      'CHANCERY_FILE_LMIT is no setting of Chancery and has no effect. Is CHANCERY_FILE_LIMIT meant?',
      'CHANCERY_PORT is no setting of Chancery and has no effect. Is PORT meant?',
      'CHANCERY_X is no setting of Chancery and has no effect.',
    ]));
});

describe('the environment of a program', () => {
  const env = {
    PATH: '/bin',
    CHANCERY_MASTER_KEY: 'key',
    CHANCERY_OPERATOR_TOKEN: 'token',
    DATABASE_URL: 'postgresql://u:p@h/d',
    CHANCERY_UNKNOWN: 'x',
    PROJECTOR_LANES: '2',
  };

  it('has no secret that the program does not use', () => {
    expect(environmentOf('projector', env)).toEqual({
      PATH: '/bin',
      DATABASE_URL: 'postgresql://u:p@h/d',
      PROJECTOR_LANES: '2',
    });
    expect(environmentOf('eventstore', env)).toEqual({ PATH: '/bin' });
    expect(environmentOf('api', env)).toHaveProperty('CHANCERY_MASTER_KEY');
  });
});
