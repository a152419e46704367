#!/usr/bin/env bash
# Finds, builds or fetches the program that the action runs, and tells its path as output 'program'.
# Reads REPORTLINT_VERSION, REPORTLINT_ACTION, REPORTLINT_REPOSITORY and REPORTLINT_RELEASES.
set -euo pipefail

fail() {
  echo "::error title=reportlint::$1"
  exit 2
}

build() {
  command -v swift >/dev/null ||
    fail "version 'source' needs Swift 6.3 on the runner; name a release, or install Swift first"
  "$REPORTLINT_ACTION/.ci/setup" >&2
  swift build --package-path "$REPORTLINT_ACTION" -c release --product reportlint >&2
  program=$REPORTLINT_ACTION/.build/release/reportlint
}

# The sum beside the archive guards against a broken transfer; it comes from the same place.
fetch() {
  local version=$1 name releases folder
  name=reportlint-$version-linux-$(uname -m)
  releases=${REPORTLINT_RELEASES:-$REPORTLINT_REPOSITORY/releases/download}
  folder=$(mktemp -d "${RUNNER_TEMP:-/tmp}/reportlint.XXXXXX")
  for file in "$name.tar.gz" "$name.tar.gz.sha256"; do
    curl --fail --silent --show-error --location --retry 3 --output "$folder/$file" \
      "$releases/v$version/$file" || fail "cannot fetch $file of release v$version"
  done
  (cd "$folder" && sha256sum --check --quiet "$name.tar.gz.sha256") ||
    fail "$name.tar.gz is not what its sum says"
  tar -xzf "$folder/$name.tar.gz" -C "$folder"
  program=$folder/$name/bin/reportlint
}

case ${REPORTLINT_VERSION:-source} in
  source) build ;;
  installed) program=$(command -v reportlint) || fail "there is no reportlint on the runner's PATH" ;;
  *)
    [[ $REPORTLINT_VERSION =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] ||
      fail "version is source, installed, or a number such as 0.1.0"
    fetch "$REPORTLINT_VERSION"
    ;;
esac
"$program" --version
echo "program=$program" >>"$GITHUB_OUTPUT"
