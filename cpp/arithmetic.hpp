// What the compiler may do to the arithmetic, whatever it was told: nothing. Every source file includes this, directly
// or through others, so that the same bits come of any build of the plain files; and it refuses where it cannot see to
// that itself.
#pragma once

#if !defined(__GNUC__)
#error "softmax_temperature needs gcc 12, clang 14, Emscripten 3.1.6, or a later one of these (MSVC cannot compile it)"
#endif

// gcc and clang tell of -ffast-math; gcc of most of its parts, too.
#if defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__) || \
    defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) || defined(__NO_SIGNED_ZEROS__)
#error "softmax_temperature must be compiled without -ffast-math and its parts: results would be wrong, by up to 0.5"
#endif

#if defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ < 0 || __FLT_EVAL_METHOD__ == 1 || __FLT_EVAL_METHOD__ == 2)
#error "softmax_temperature needs floats and doubles that are rounded as such (on x86 of 32 bits: -msse2 -mfpmath=sse)"
#endif

// A fused multiply-add rounds once where a product and a sum round twice: whether a machine has it must not change the
// bits. (gcc ignores the standard's pragma in C++.)
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#else
#pragma GCC optimize("fp-contract=off")
#endif
