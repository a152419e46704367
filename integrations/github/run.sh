#!/usr/bin/env bash
# Runs the check of the action. All that the workflow says comes in the environment (REPORTLINT_…), so
# that nothing of it is read as shell; what holds several values has one a line.
set -euo pipefail

# The lines of a text that are not blank, into the array `lines`.
read_lines() {
  local line
  lines=()
  while IFS= read -r line; do
    line=${line%$'\r'}
    if [[ -n ${line//[[:space:]]/} ]]; then lines+=("$line"); fi
  done <<<"$1"
}

# A run of a server keeps nothing from run to run, and reads nothing that the branch might have kept.
arguments=(check --no-cache)

case ${REPORTLINT_UNTRUSTED:-auto} in
  auto)
    if [[ ${REPORTLINT_HEAD:-} == "${REPORTLINT_BASE:-}" ]]; then untrusted=false; else untrusted=true; fi
    ;;
  true | false) untrusted=$REPORTLINT_UNTRUSTED ;;
  *)
    echo "::error title=reportlint::untrusted is true, false or auto"
    exit 2
    ;;
esac
if [[ $untrusted == true ]]; then
  arguments+=(--no-ignore --no-inline-suppressions)
  if [[ -z ${REPORTLINT_CONFIG:-} ]]; then
    echo "::warning title=reportlint::the branch is a stranger's: its own configuration is not read; name one of yours with 'config'"
    arguments+=(--no-config)
  fi
fi

if [[ -n ${REPORTLINT_PROFILE:-} ]]; then arguments+=("--profile=$REPORTLINT_PROFILE"); fi
if [[ -n ${REPORTLINT_CONFIG:-} ]]; then arguments+=("--config=$REPORTLINT_CONFIG"); fi
if [[ -n ${REPORTLINT_ROOT:-} ]]; then arguments+=("--root=$REPORTLINT_ROOT"); fi
if [[ -n ${REPORTLINT_FAIL_LEVEL:-} ]]; then arguments+=("--fail-level=$REPORTLINT_FAIL_LEVEL"); fi

# Annotations are commands to the runner; whatever else is printed may show a line of a draft that reads
# like one, and is fenced in.
annotations=
read_lines "${REPORTLINT_FORMATS:-github}"
for format in "${lines[@]}"; do
  if [[ $format == github ]]; then
    annotations=$(mktemp)
    format=github=$annotations
  fi
  arguments+=("--format=$format")
done

sarif=${REPORTLINT_SARIF:-}
if [[ $sarif == *$'\n'* ]]; then
  echo "::error title=reportlint::sarif takes one file"
  exit 2
fi
if [[ -n $sarif ]]; then arguments+=("--format=sarif=$sarif"); fi

read_lines "${REPORTLINT_ARGS:-}"
arguments+=("${lines[@]}")
read_lines "${REPORTLINT_PATHS:-.}"
arguments+=(-- "${lines[@]}")

# A draft must not be able to guess the word that ends the fence.
token=reportlint-$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "::stop-commands::$token"
status=0
"${REPORTLINT_PROGRAM:-reportlint}" "${arguments[@]}" || status=$?
echo "::$token::"
if [[ -n $annotations ]]; then
  cat "$annotations"
  rm -f "$annotations"
fi

if [[ -n ${GITHUB_OUTPUT:-} ]]; then
  echo "status=$status" >>"$GITHUB_OUTPUT"
  if [[ -n $sarif ]]; then echo "sarif=$sarif" >>"$GITHUB_OUTPUT"; fi
fi
exit "$status"
