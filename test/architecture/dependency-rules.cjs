/** The dependency rules of the project. Patterns, never lists of contexts: a new one is guarded at birth. */
const infra =
  '^libs/(event-store|read-store|ledger|outbound|file-store|one-machine|program|signatures|forms|tracing|embedded-[^/]+|http)/';
const notAContext =
  'kernel|event-store|read-store|ledger|outbound|file-store|one-machine|program|signatures|forms|tracing|embedded-[^/]+|http|contexts|testing|words';
const context = `^libs/(?!(?:${notAContext})/)([^/]+)/`;
const anyContext = `^libs/(?!(?:${notAContext})/)[^/]+/`;
/** What opens connections. `fetch` needs no import: `fetch.spec.ts` looks after it. */
const dialling =
  '^(node:)?(https?|http2|net|tls|dgram|dns)(/|$)|node_modules/(undici|nodemailer|openid-client|@nats-io)/';
/** Programs that listen, and the few files that call a server which an operator has set. */
const mayDial = [
  '^apps/(demo-identity|standalone)/',
  '^libs/(outbound|http|program|embedded-[^/]+)/',
  '^apps/reactor/src/(mail/smtp|scanning/clamd)\\.ts$',
  '^apps/(api/src/desk/sign-in|portal/src/providers/provider-login)\\.ts$',
  '^apps/portal/src/limits/address-prefix\\.ts$',
];
const tests = '(\\.spec\\.ts$|^test/|^libs/testing/|/examples(\\.events)?\\.ts$)';

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot: ['^libs/$1/src/domain/', '^libs/kernel/', '^libs/[^/]+/src/rules\\.ts$'],
      },
    },
    {
      name: 'shared-rules-are-pure',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/rules\\.ts$' },
      to: { pathNot: '^libs/$1/src/domain/' },
    },
    {
      name: 'projections-are-pure',
      severity: 'error',
      from: { path: '^libs/([^/]+)/.*\\.(projection|policy|items)\\.ts$' },
      to: {
        pathNot: [
          '^libs/$1/src/domain/',
          '^libs/[^/]+/src/contract\\.ts$',
          '\\.(row|items)\\.ts$',
          '^libs/kernel/',
        ],
      },
    },
    {
      name: 'contexts-meet-at-contracts',
      severity: 'error',
      from: { path: context, pathNot: tests },
      to: { path: anyContext, pathNot: ['^libs/$1/', '/src/(contract|rules)\\.ts$'] },
    },
    {
      name: 'front-doors',
      severity: 'error',
      from: { path: '^(?:apps|libs)/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^libs/[^/]+/src/',
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/(index|contract|rules|examples|pages)\\.ts$'],
      },
    },
    {
      name: 'apps-stand-alone',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-below-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'infra-knows-no-context',
      severity: 'error',
      from: { path: infra, pathNot: '\\.spec\\.ts$' },
      to: { path: [anyContext, '^libs/contexts/'] },
    },
    {
      name: 'kernel-is-bottom',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/kernel/' },
    },
    {
      name: 'one-door-to-the-event-store',
      severity: 'error',
      from: {
        path: '^(apps|libs)/',
        pathNot: ['^libs/(event-store|embedded-eventstore)/', '\\.spec\\.ts$'],
      },
      to: { path: 'node_modules/@eventstore/' },
    },
    {
      name: 'one-door-to-opentelemetry',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/tracing/src/open-telemetry\\.ts$' },
      to: { path: 'node_modules/@opentelemetry/' },
    },
    {
      name: 'one-door-to-foreign-addresses',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [...mayDial, tests] },
      to: { path: dialling, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-door-to-sql',
      severity: 'error',
      from: {
        path: '^(apps|libs)/',
        pathNot: [
          '^libs/(read-store|embedded-postgres)/',
          '\\.(row|query)\\.ts$',
          '\\.spec\\.ts$',
          '^libs/testing/',
        ],
      },
      to: { path: 'node_modules/(typeorm|pg|@nestjs/typeorm)/' },
    },
    {
      name: 'tests-stay-out',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: tests },
      to: { path: tests },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|libs)/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};
