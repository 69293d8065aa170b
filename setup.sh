#!/usr/bin/env bash
# Installs what this machine lacks, and nothing else. npm's scripts call it; it may be run by hand as often as you like.
#
#   ./setup.sh         what `npm start` and `npm run build` need: Emscripten, CMake, Ninja, the npm packages
#   ./setup.sh test    also what `npm test` needs: a C++ compiler, Catch2, Chromium
#   ./setup.sh hosts   what `npm run test:package` needs besides: MkDocs, Sphinx with MyST, pandoc, nbconvert, Chromium
#   ./setup.sh processors  what `npm run test:processors` needs: cross compilers and qemu
#   ./setup.sh fuzz    what `npm run fuzz` needs: clang
#   ./setup.sh engines what `npm run test:engines` needs besides the build: Chromium, Firefox, WebKit and a display for it
#
# System packages come from apt. Where there is no apt, nothing is installed: each missing tool is named with the line
# that installs it.
set -euo pipefail
cd "$(dirname "$0")"

if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)'; then
  echo "setup.sh: needs Node 20.19 or later, here is $(node --version)" >&2
  exit 1
fi

has() { command -v "$1" >/dev/null 2>&1; }
# The headless shell takes half the time of a Chromium that has windows: where apt has it, that one.
has_chromium() {
  [[ -n ${CHROMIUM:-} && -x ${CHROMIUM:-} ]] || has chromium-headless-shell || has google-chrome ||
    { ! has apt-get && { has chromium || has chromium-browser; }; }
}
has_firefox() { has firefox-esr || has firefox; }
has_catch2() {
  local folder
  for folder in /usr/include /usr/local/include /opt/homebrew/include; do
    [[ -d $folder/catch2 ]] && return
  done
  return 1
}

# test, apt package, how to get it elsewhere
needed=(
  "has em++|emscripten|brew install emscripten, or emsdk: https://emscripten.org/docs/getting_started/downloads.html"
  "has cmake|cmake|brew install cmake"
  "has ninja|ninja-build|brew install ninja"
)
chromium="has_chromium|chromium-headless-shell|brew install --cask chromium, or set CHROMIUM to the program's path"
if [[ ${1:-} == test ]]; then
  needed+=(
    "has c++|g++|xcode-select --install"
    "has_catch2|catch2|brew install catch2"
    "$chromium"
  )
fi
if [[ ${1:-} == engines ]]; then
  needed+=(
    "$chromium"
    "has_firefox|firefox-esr|brew install --cask firefox"
    "has WebKitWebDriver|webkit2gtk-driver|only on Linux: package webkit2gtk-driver"
    "has Xvfb|xvfb|only on Linux: package xvfb"
  )
fi

has_myst() { has sphinx-build && /usr/bin/python3 -c "import myst_parser" 2>/dev/null; }
has_nbconvert() { has jupyter-nbconvert && /usr/bin/python3 -c "import ipykernel" 2>/dev/null; }
if [[ ${1:-} == hosts ]]; then
  # Python's tools come from apt, too: a distribution has one version of each. Elsewhere their tests are skipped.
  needed+=("$chromium")
  if has apt-get; then
    needed+=(
      "has mkdocs|mkdocs|"
      "has pandoc|pandoc|"
      "has_myst|python3-sphinx python3-myst-parser|"
      "has_nbconvert|jupyter-nbconvert python3-ipykernel|"
    )
  fi
fi

if [[ ${1:-} == processors ]]; then
  needed=()
  for processor in aarch64 riscv64 s390x; do
    needed+=(
      "has $processor-linux-gnu-g++|g++-$processor-linux-gnu|only on Debian and its kin: package g++-$processor-linux-gnu"
      "has qemu-$processor|qemu-user|package qemu-user"
    )
  done
fi
if [[ ${1:-} == fuzz ]]; then needed=("has clang++|clang|brew install llvm"); fi

packages=()
hints=()
for line in "${needed[@]}"; do
  IFS='|' read -r test package hint <<<"$line"
  # Some come in two packages.
  # shellcheck disable=SC2206
  $test || { packages+=($package); hints+=("  $package: $hint"); }
done

as_root() {
  if [[ $(id -u) == 0 ]]; then "$@"
  elif has sudo; then sudo "$@"
  else
    echo "setup.sh: needs root or sudo to install: ${packages[*]}" >&2
    exit 1
  fi
}

if ((${#packages[@]})); then
  if ! has apt-get; then
    printf 'setup.sh: missing here, and there is no apt to install it with:\n' >&2
    printf '%s\n' "${hints[@]}" >&2
    exit 1
  fi
  echo "setup.sh: installing ${packages[*]}"
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"
fi

# Catch2 3 comes as a library for this machine's processor, which the wasm tests cannot link: they compile the same
# version's amalgamated source, from the distribution's source package. (Version 2 is one header and needs none of this.)
fetch_catch2_source() {
  local target=$PWD/build/catch2/catch2 work
  [[ -e $target/catch_amalgamated.cpp ]] && return
  echo "setup.sh: fetching the source of Catch2"
  work=$(mktemp -d)
  mkdir -p "$work/lists/partial" "$target"
  # A list of its own, so that the machine's package sources stay as they are.
  apt-get indextargets --format 'deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)' \
    'Identifier: Packages' 'Origin: Debian' | sort -u >"$work/sources.list"
  local apt=(apt-get -q -o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$work/lists"
    -o APT::Sandbox::User=)
  (cd "$work" && "${apt[@]}" update && "${apt[@]}" source --download-only catch2 && tar -xzf catch2_*.orig.tar.gz)
  cp "$work"/Catch2-*/extras/catch_amalgamated.{hpp,cpp} "$target"
  rm -rf "$work"
}
if [[ ${1:-} == test && ! -e /usr/include/catch2/catch.hpp ]] && has apt-get; then fetch_catch2_source; fi

# npm ci empties node_modules first, so it runs only when the lock file has changed since the last time.
if ! cmp -s package-lock.json node_modules/.setup-lock.json; then
  echo "setup.sh: npm ci"
  npm ci --ignore-scripts --no-audit --no-fund
  cp package-lock.json node_modules/.setup-lock.json
fi
