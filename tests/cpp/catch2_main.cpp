#if !__has_include(<catch2/catch_all.hpp>) && !__has_include(<catch2/catch_amalgamated.hpp>)
#define CATCH_CONFIG_RUNNER  // version 2 compiles its runner here
#endif
#include "catch2.hpp"

int main(int argc, char* argv[]) { return Catch::Session().run(argc, argv); }
