#!/usr/bin/env bash
# Runs the tests that touch the database on a PostgreSQL server of its own (Debian's binaries), thrown away at the end.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
if [ -z "$bin" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && apt-get install -y -qq postgresql-15 >/dev/null
  bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
fi
[ -n "$bin" ] || { echo "no PostgreSQL server binaries found: install PostgreSQL 15 or newer" >&2; exit 1; }
folder=$(mktemp -d)
as=()
[ "$(id -u)" = 0 ] && as=(unshare --user --map-user=65534 --map-group=65534)
printf 'server-test' > "$folder/password"
"${as[@]}" "$bin/initdb" -D "$folder/pg" -U hitotsu_owner -E UTF8 --locale=C.UTF-8 -A scram-sha-256 --pwfile "$folder/password" --no-sync >/dev/null
port=$(( 20000 + RANDOM % 20000 ))
"${as[@]}" "$bin/postgres" -D "$folder/pg" -p "$port" -k "" -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off >"$folder/log" 2>&1 &
server=$!
trap 'kill -INT $server 2>/dev/null; wait $server 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 100); do "$bin/pg_isready" -q -h 127.0.0.1 -p "$port" && break; sleep 0.1; done
DATABASE_URL="postgres://hitotsu_owner:server-test@127.0.0.1:$port/postgres" npx vitest run "$@"
