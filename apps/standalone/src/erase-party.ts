import { storeSettings } from '@chancery/program';
import { Database, PostgresKeyVault } from '@chancery/read-store';

/**
 * `npm run erase-party -- PARTY_ID`: destroys the party's key. What the log and the read models hold of the
 * person can never be opened again and reads `[erased]`; the documents and their history stay.
 */
const [partyId] = process.argv.slice(2);
if (partyId) {
  const { databaseUrl, masterKey } = storeSettings(process.env);
  const database = new Database({ url: databaseUrl });
  await new PostgresKeyVault(database, masterKey).destroy(partyId);
  await database.close();
  console.log(`The key of ${partyId} is destroyed. Running programs forget it within seconds.`);
} else {
  console.error('Usage: npm run erase-party -- PARTY_ID');
  process.exitCode = 2;
}
