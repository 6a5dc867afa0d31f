#!/bin/sh
# Verifies a dossier of Stagepact's audit trail with nothing but a shell, sha256sum and openssl (3.0 or newer).
#   sh verify.sh [SHA256-OF-A-CHECKPOINT-THAT-YOU-KEPT]
set -u
cd "$(dirname "$0")" || exit 2
failed=0
fail() { echo "FAIL $*"; failed=1; }
sha() { sha256sum "$1" | cut -d' ' -f1; }

key=seal-public-key.pem
successor=$(mktemp) || exit 2
trap 'rm -f "$successor"' EXIT
previous=$(printf '%064d' 0)
number=0
last=0
kept=${1:-}
for checkpoint in checkpoint-*.txt; do
  [ -e "$checkpoint" ] || { fail "no checkpoints"; break; }
  number=$((number + 1))
  name=$(printf 'checkpoint-%06d' "$number")
  [ "$checkpoint" = "$name.txt" ] || { fail "$name: missing"; break; }
  openssl pkeyutl -verify -pubin -inkey "$key" -rawin -in "$checkpoint" -sigfile "$name.sig" >/dev/null 2>&1 ||
    fail "$checkpoint: signature"
  grep -qx "checkpoint $number" "$checkpoint" || fail "$checkpoint: number"
  grep -q "^events $((last + 1))-" "$checkpoint" || fail "$checkpoint: does not follow the one before"
  grep -qx "previous $previous" "$checkpoint" || fail "$checkpoint: previous"
  next=$(sed -n 's/^next-key //p' "$checkpoint")
  if [ -n "$next" ]; then
    printf '%s\n' '-----BEGIN PUBLIC KEY-----' "$next" '-----END PUBLIC KEY-----' >"$successor"
    key=$successor
  fi
  last=$(sed -n 's/^events [0-9]*-\([0-9]*\)$/\1/p' "$checkpoint")
  previous=$(sha "$checkpoint")
  [ "$previous" = "$kept" ] && kept=
done
[ -z "$kept" ] || fail "the checkpoint that you kept is not in this log"

for segment in segment-*.sha256; do
  [ -e "$segment" ] || break
  checkpoint=checkpoint-${segment#segment-}
  checkpoint=${checkpoint%.sha256}.txt
  grep -qx "segment $segment $(sha "$segment")" "$checkpoint" || fail "$segment: not the one that was signed"
done

events=0
for event in event-*; do
  [ -e "$event" ] || break
  events=$((events + 1))
  cat segment-*.sha256 | grep -qx "$(sha "$event")  $event" || fail "$event: not as sealed"
done

signed=$(for event in $(grep -l 'AgreementSigned' event-* 2>/dev/null); do
  cut -d' ' -f11 "$event" | openssl base64 -d -A | sed -n 's/.*"documentSha256":"\([0-9a-f]*\)".*/\1/p'
  echo
done)
documents=0
for document in documents/*; do
  [ -e "$document" ] || break
  documents=$((documents + 1))
  echo "$signed" | grep -qx "$(sha "$document")" || fail "$document: not what was signed"
done

[ "$failed" -eq 0 ] && echo "OK $events events, $documents documents, $number checkpoints; keep this: $previous"
exit "$failed"
