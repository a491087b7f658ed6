import { dataDirOf, DevIssuer } from '@chancery/one-machine';

/** `npm run token -- riverside.ivan`: a development token for an officer, or with `--platform` for a service. */
const [subject, ...flags] = process.argv.slice(2);
if (subject) {
  const issuer = await DevIssuer.open(dataDirOf(process.env));
  console.log(await issuer.issue({ subject, isPlatform: flags.includes('--platform') }));
} else {
  console.error('Usage: npm run --silent token -- OFFICER [--platform]');
  process.exitCode = 2;
}
