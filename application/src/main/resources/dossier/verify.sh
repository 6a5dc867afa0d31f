#!/bin/sh
# Verifies a dossier of Stagepact's audit trail with nothing but a shell, sha256sum and openssl (3.0 or newer).
#   sh verify.sh [SHA256-OF-A-CHECKPOINT-THAT-YOU-KEPT]
# With a copy of this recipe of your own, which nobody could change with the dossier:
#   DOSSIER=folder-of-the-dossier sh verify.sh [SHA256-OF-A-CHECKPOINT-THAT-YOU-KEPT]
set -u
export LC_ALL=C
cd "${DOSSIER:-$(dirname "$0")}" || exit 2
failed=0
fail() { echo "FAIL $*"; failed=1; }
sha() { sha256sum "$1" | cut -d' ' -f1; }
is_signed() { openssl pkeyutl -verify -pubin -inkey "$key" -rawin -in "$1" -sigfile "$2" >/dev/null 2>&1; }

# the files are those of the manifest, to the byte, and no others; once all keys are known: it is signed
changed=$(sha256sum --strict --quiet -c manifest.sha256 2>/dev/null) ||
  fail "manifest.sha256: not what the files are"
[ -z "$changed" ] || printf '%s\n' "$changed" | sed 's/: FAILED.*//; s/.*/FAIL &: not as in the manifest/'
listed=$({ sed 's/^[0-9a-f]*  //' manifest.sha256 2>/dev/null; echo manifest.sha256; echo manifest.sig; } | sort)
found=$(find . ! -type d | sed 's/^\.\///' | sort)
[ "$found" = "$listed" ] || {
  fail "manifest.sha256: not the files that are here"
  printf '%s\n' "$listed" "$found" "$found" | sort | uniq -u | sed 's/.*/FAIL &: missing/'
  printf '%s\n' "$listed" "$listed" "$found" | sort | uniq -u | sed 's/.*/FAIL &: not in the manifest/'
}

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
  is_signed "$checkpoint" "$name.sig" || fail "$checkpoint: signature"
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
is_signed manifest.sha256 manifest.sig || fail "manifest.sig: not the signature of manifest.sha256"

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
