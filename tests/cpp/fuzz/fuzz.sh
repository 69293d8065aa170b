#!/usr/bin/env bash
# Runs each target under libFuzzer, with AddressSanitizer and UndefinedBehaviorSanitizer, on what earlier runs found.
#   npm run fuzz                         10^7 executions of each
#   npm run fuzz -- 1000000 solve tail   so many of these
# SEED=16 repeats a run from an empty corpus; PLAIN=1 goes without sanitizers, four times as fast.
set -euo pipefail
cd "$(dirname "$0")/../../.."
runs=${1:-10000000}
targets=("${@:2}")
((${#targets[@]})) || targets=(distributions statistics derivative solve truncation sampling tail refusals)
flags=(-std=c++20 -O2 -g1 -Icpp)
folder=build/fuzz${PLAIN:+-plain}
[[ -n ${PLAIN:-} ]] || flags+=(-fsanitize=address,undefined -fno-sanitize-recover=all)
mkdir -p "$folder"
mapfile -t sources < <(ls cpp/*.cpp | grep -v bindings)
for target in "${targets[@]}"; do
  program=$folder/$target
  clang++ "${flags[@]}" -fsanitize=fuzzer "-DFUZZ_TARGET=$target" "tests/cpp/fuzz/$target.cpp" \
    tests/cpp/fuzz/libfuzzer.cpp "${sources[@]}" -o "$program"
  mkdir -p "build/fuzz-corpus/$target"
  echo "$target: $runs executions, seed ${SEED:-any}"
  "$program" -max_len=256 -verbosity=0 -print_final_stats=1 "-runs=$runs" ${SEED:+"-seed=$SEED"} \
    "-artifact_prefix=$folder/$target-" "build/fuzz-corpus/$target"
done
