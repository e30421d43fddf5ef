#!/usr/bin/env bash
# Runs the benchmarks class by class, measures the start of the tool, and writes the ratios into benchmarks/README.md.
# With names of classes (without "Benchmarks") as arguments only these are run; without any, all, "ColdStart" last.
set -euo pipefail
cd "$(dirname "$0")/.."

project=benchmarks/ArticleKit.Benchmarks
dotnet build -c Release -v q --nologo "$project"
run() { dotnet run -c Release --no-build --project "$project" -- "$@"; }

for name in "${@:-Page RealPage Text Topic Scaling ColdStart}"; do
  for class in $name; do
    if [ "$class" = ColdStart ]; then
      run cold-start
    else
      run --filter "*.${class}Benchmarks.*"
    fi
  done
done
run ratios
