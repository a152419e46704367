#!/usr/bin/env bash
# Runs PROGRAM where the C library has no converters and nothing is mounted on /proc, as in a container
# that holds the static program alone: a draft in GB18030 must be read, and the words of the command
# line must arrive. Needs root, for a mount namespace of its own.
set -euo pipefail

program=$(realpath "${1:?PROGRAM}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf '会议2024年2月30日召开。\n' >utf8.txt
# The same in GB18030.
printf '\xbb\xe1\xd2\xe92024\xc4\xea2\xd4\xc230\xc8\xd5\xd5\xd9\xbf\xaa\xa1\xa3\n' >gb.txt
for draft in utf8.txt gb.txt; do
  status=0
  unshare --mount bash -c '
    for folder in /usr/lib/*/gconv /usr/lib/gconv; do
      if [ -d "$folder" ]; then mount -t tmpfs tmpfs "$folder"; fi
    done
    mount -t tmpfs tmpfs /proc
    exec "$@"' bash "$program" check --no-config --quiet --lang en --format concise "$draft" >found || status=$?
  [[ $status == 1 && $(<found) == "$draft:1:3: error: no calendar has the date 2024年2月30日 [date-impossible]" ]] || {
    echo "$draft: status $status: $(<found)" >&2
    exit 1
  }
done
echo "a bare machine will do"
