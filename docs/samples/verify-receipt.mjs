// Verifies a receipt of an authority with nothing but Node. Usage:
//   node verify-receipt.mjs RECEIPT.txt KEYS.json [ANSWERS.json]
// KEYS.json is what https://PORTAL/public/v1/authorities/AUTHORITY/keys.json answers.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [receiptFile, keysFile, answersFile] = process.argv.slice(2);
const [head, body, signature] = readFileSync(receiptFile, 'utf8').trim().split('.');
const decoded = (part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

const { alg, kid } = decoded(head);
const jwk = JSON.parse(readFileSync(keysFile, 'utf8')).keys.find((key) => key.kid === kid);
const isOurs =
  alg === 'ES256' &&
  jwk !== undefined &&
  verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
if (!isOurs) {
  console.log('not ours');
  process.exit(1);
}
const receipt = decoded(body);
console.log(
  `signed: ${receipt.receiptId} of ${receipt.submittedAt}, number ${receipt.number ?? 'follows'}`,
);

// RFC 8785: names in the order of their UTF-16 code units, and no blanks.
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
};
if (answersFile) {
  const answers = canonical(JSON.parse(readFileSync(answersFile, 'utf8')));
  const hash = createHash('sha256').update(answers).digest('base64url');
  console.log(hash === receipt.answers.sha256 ? 'answers: the same' : 'answers: others');
  if (hash !== receipt.answers.sha256) process.exit(1);
}
