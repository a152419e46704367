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

arguments=(check)
if [[ -n ${REPORTLINT_PROFILE:-} ]]; then arguments+=("--profile=$REPORTLINT_PROFILE"); fi
if [[ -n ${REPORTLINT_CONFIG:-} ]]; then arguments+=("--config=$REPORTLINT_CONFIG"); fi
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

token=reportlint-$RANDOM$RANDOM$RANDOM
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
