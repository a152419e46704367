#!/usr/bin/env bash
# Builds the static program and packs it with its manual page, completions and documents:
# FOLDER/reportlint-VERSION-linux-ARCH.tar.gz and its sha256. FOLDER is 'dist' unless one is given.
# The archive depends on the commit and the tools alone: times are the commit's (SOURCE_DATE_EPOCH wins).
set -euo pipefail
cd "$(dirname "$0")/.."

out=${1:-dist}
build=(swift build -c release --static-swift-stdlib -Xswiftc -static-executable --product reportlint)
"${build[@]}"
built=$("${build[@]}" --show-bin-path)/reportlint

version=$("$built" --version)
name=reportlint-$version-linux-$(uname -m)
epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The folders of /usr/local, so that unpacking there installs.
root=$work/$name
share=$root/share
doc=$share/doc/reportlint
mkdir -p "$root/bin" "$doc" "$share/man/man1" "$share/bash-completion/completions" \
  "$share/zsh/site-functions" "$share/fish/vendor_completions.d"
# What distinguishes one build folder from another is of no use to who runs the program.
strip --remove-section=.swift_modhash --remove-section=.note.gnu.build-id \
  -o "$root/bin/reportlint" "$built"
gzip -n -9 <docs/man/reportlint.1 >"$share/man/man1/reportlint.1.gz"
"$built" --generate-completion-script bash >"$share/bash-completion/completions/reportlint"
"$built" --generate-completion-script zsh >"$share/zsh/site-functions/_reportlint"
"$built" --generate-completion-script fish >"$share/fish/vendor_completions.d/reportlint.fish"
git ls-files -z -- LICENSE README.md README.zh.md CHANGELOG.md docs | xargs -0 cp --parents -t "$doc"

mkdir -p "$out"
tar --sort=name --format=gnu --mtime="@$epoch" --owner=0 --group=0 --numeric-owner \
  --mode='u=rwX,go=rX' -C "$work" -cf - "$name" | gzip -n -9 >"$out/$name.tar.gz"
(cd "$out" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
echo "$out/$name.tar.gz"
