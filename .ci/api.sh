#!/usr/bin/env bash
# Sends what the API's OpenAPI document allows, and what it does not allow, to a
# started server, and checks the answers against the document. Takes the
# program to start; needs Python. The environment for it is kept in `target`.
set -euo pipefail
cd "$(dirname "$0")/.."

program=$(realpath "${1:?the program to start}")
tools=${CARGO_TARGET_DIR:-target}/api-tools
version=4.32.5
if [ "$("$tools/bin/st" --version 2>/dev/null)" != "st, version $version" ]; then
    python3 -m venv "$tools" || { apt-get update -q && apt-get install -qy python3-venv && python3 -m venv "$tools"; }
    "$tools/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$version"
fi

folder=$(mktemp -d)
export RAPPORTEUR_TOKEN=a-token-for-this-check-only
"$program" serve --store "$folder/stories.db" --bind 127.0.0.1:0 >"$folder/out" 2>"$folder/log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 100); do
    grep -q '^http' "$folder/out" && break
    sleep 0.1
done
address=$(cut -d ' ' -f 1 "$folder/out")

# Where it leaves its own notes.
settings=$PWD/.ci/schemathesis.toml
tools=$(cd "$tools" && pwd)
cd "$folder"
"$tools/bin/st" --config-file "$settings" run "$address/api/openapi.json" \
    --header "Authorization: Bearer $RAPPORTEUR_TOKEN" --checks all --max-examples "${EXAMPLES:-15}" --seed 7 \
    --request-timeout 20 --no-color
