#!/usr/bin/env bash
# samples/parallel.sh IMPACT STATEMENTS [OPTION…]: translates the lines of a large file on every processor, their order
# kept, as one process would: with GNU parallel, or with split and xargs where that is not there.
set -euo pipefail
impact=$1 statements=$2
shift 2
filter=("$impact" translate --from ndjson --to ndjson --jobs 1 --no-local "$@")

if command -v parallel >/dev/null && parallel --version 2>/dev/null | grep -q GNU; then
  exec parallel --pipe-part --keep-order --block -1 --arg-file "$statements" --quote "${filter[@]}"
fi
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
split --number="l/$(nproc)" --suffix-length=4 "$statements" "$parts/"
find "$parts" -type f -print0 | xargs -0 -P "$(nproc)" -I{} sh -c '"$@" <"$0" >"$0.out"' {} "${filter[@]}"
cat "$parts"/*.out
