// Catch2 as the machine has it: the amalgamated source of version 3, its installed headers, or version 2's one header.
#pragma once

#if __has_include(<catch2/catch_amalgamated.hpp>)
#include <catch2/catch_amalgamated.hpp>
#elif __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
