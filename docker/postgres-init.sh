#!/bin/sh
# Makes the database of the programs and the role that owns it, at the first start of the Postgres container.
set -e
psql --username postgres --set ON_ERROR_STOP=1 --set password="$DATABASE_PASSWORD" <<'SQL'
CREATE ROLE chancery LOGIN PASSWORD :'password';
CREATE DATABASE chancery OWNER chancery;
SQL
