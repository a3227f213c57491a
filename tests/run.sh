#!/usr/bin/env bash
# Runs all tests. Needs the .NET SDK; installs what else is missing: from Debian, and the Nu Html Checker from npm.
#   tests/run.sh        all of them
#   tests/run.sh unit   those that need nothing but the SDK and poppler, and no patience: no browser, no server, no process of ours
# The last line is "N passed, N failed, N skipped"; a skipped test counts as a failure.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DEBIAN_FRONTEND=noninteractive
# nginx lives where only root looks.
export PATH="$PATH:/usr/sbin:/sbin"

case "${1-}" in
  "") chosen=() ;;
  unit) chosen=(--filter-not-namespace "PublicitySite.Tests.Browser*" --filter-not-trait "Speed=Slow") ;;
  *) echo "usage: tests/run.sh [unit]" >&2; exit 2 ;;
esac

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

install_missing() {
  local missing=()
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  [ ${#chosen[@]} -eq 0 ] && install_for_all
  [ ${#missing[@]} -eq 0 ] && return
  echo "Installing ${missing[*]}"
  as_root apt-get update -q && as_root apt-get install -q -y --no-install-recommends "${missing[@]}"
}

install_for_all() {
  command -v chromium-headless-shell >/dev/null || missing+=(chromium-headless-shell)
  command -v nginx >/dev/null || missing+=(nginx-light)
  command -v java >/dev/null || missing+=(openjdk-17-jre-headless)
  command -v npm >/dev/null || missing+=(npm)
  dpkg -s fonts-noto-cjk >/dev/null 2>&1 || missing+=(fonts-noto-cjk)
}

# Its jar alone is wanted; its own script would fetch another Java.
install_checker() {
  [ ${#chosen[@]} -eq 0 ] || return 0
  local version=26.9.27
  grep -qs "\"version\": *\"$version\"" "$(npm root --global)/vnu-jar/package.json" && return
  echo "Installing the Nu Html Checker"
  as_root npm install --global --ignore-scripts --no-audit --no-fund "vnu-jar@$version"
}

# The sum of one figure over all reports.
count() {
  cat "$results"/*.xml 2>/dev/null | grep -o '<assembly [^>]*' | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ n += $1 } END { print n + 0 }'
}

run_tests() {
  dotnet build PublicitySite.sln -v quiet -clp:NoSummary || return
  dotnet test --no-build --project tests/PublicitySite.Tests --progress off --no-ansi \
    --results-directory "$results" --report-xunit-xml --report-xunit-xml-filename tests.xml "${chosen[@]}"
}

install_missing && install_checker && run_tests
code=$?

passed=$(count passed)
failed=$(($(count failed) + $(count errors)))
skipped=$(count skipped)
# Tests that did not get as far as a report have failed, too.
[ "$code" -ne 0 ] && [ "$failed" -eq 0 ] && failed=1
[ "$skipped" -ne 0 ] && [ "$code" -eq 0 ] && code=1
[ "$passed" -eq 0 ] && [ "$code" -eq 0 ] && code=1

echo "$passed passed, $failed failed, $skipped skipped"
exit "$code"
