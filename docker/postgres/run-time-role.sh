#!/bin/sh
# Makes the role as which Stagepact runs; it owns nothing, and the migrations grant it what it needs. The image runs this once,
# when the database is new; in an older one run it by hand, as the owner.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" \
  -v password="$(cat /run/secrets/postgres-app-password)" <<'SQL'
create role stagepact_app login password :'password';
SQL
