#!/usr/bin/env bash
# Runs the benchmarks, measures the start of the tool, and writes the ratios into benchmarks/README.md.
# With names of classes (without "Benchmarks") as arguments only these are run; without any, all, "ColdStart" last.
set -euo pipefail
cd "$(dirname "$0")/.."

[ $# -gt 0 ] || set -- Page RealPage Text Topic Report Scaling ColdStart
project=benchmarks/ArticleKit.Benchmarks
dotnet build -c Release -v q --nologo "$project"
run() { dotnet run -c Release --no-build --project "$project" -- "$@"; }

filters=()
for class in "$@"; do
  [ "$class" = ColdStart ] || filters+=("*.${class}Benchmarks.*")
done
[ ${#filters[@]} -eq 0 ] || run --filter "${filters[@]}"
case " $* " in *" ColdStart "*) run cold-start ;; esac
run ratios
