# The toolchain file of the "wasm" preset: Emscripten's own, wherever it is installed. (emcmake would do the same, but
# in 3.1.6 it adds a flag to the emulator that newer versions of Node refuse.)
find_program(EM_CONFIG em-config REQUIRED)
execute_process(COMMAND ${EM_CONFIG} EMSCRIPTEN_ROOT OUTPUT_VARIABLE emscripten_root OUTPUT_STRIP_TRAILING_WHITESPACE
                        COMMAND_ERROR_IS_FATAL ANY)
set(CMAKE_CROSSCOMPILING_EMULATOR node)
include(${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
