/**
 * The keys of parties. A row without a key is a tombstone: the party was erased. `scrubbed_at` says that the
 * destroyed key is gone from the disk too. The table is made anew for that, so its parts have no names of ours.
 * Without statistics of keys and words no sample of them gets into the system tables.
 */
export const createPartyKey = (name: string): string => `
  CREATE TABLE ${name} (
    party_id text NOT NULL,
    authority_id text NOT NULL,
    wrapped_key bytea,
    words bytea[] NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    destroyed_at timestamptz,
    scrubbed_at timestamptz,
    CHECK ((wrapped_key IS NULL) = (destroyed_at IS NOT NULL))
  );
  ALTER TABLE ${name} ALTER wrapped_key SET STATISTICS 0, ALTER words SET STATISTICS 0`;

/** Made once the rows are there, which costs less. */
export const indexPartyKey = (name: string): string => `
  ALTER TABLE ${name} ADD PRIMARY KEY (party_id, authority_id);
  CREATE INDEX ON ${name} USING gin (words);
  CREATE INDEX ON ${name} (destroyed_at) WHERE scrubbed_at IS NULL AND destroyed_at IS NOT NULL`;
