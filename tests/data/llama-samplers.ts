import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A build of llama.cpp, and a way to call it. */
export const packages = ["@node-llama-cpp/linux-x64@3.22.1", "koffi@3.3.4"];
const library = "node_modules/@node-llama-cpp/linux-x64/bins/linux-x64/libllama.v0.5.0.so";

/** The samplers of a chain in their order, each with its parameter. */
export type Chain = readonly ["topK" | "topP" | "minP" | "temperature", number][];

export interface Token {
  index: number;
  probability: number;
}

type Native = (...parameters: unknown[]) => unknown;

interface Koffi {
  struct(name: string, fields: Record<string, string>): unknown;
  load(path: string): { func(signature: string): Native };
}

/** A token's index, its logit and its probability, four bytes each. */
const tokenBytes = 12;

/** Installs llama.cpp into a folder and gives what runs a chain of its samplers: the tokens that are left, by index. */
export function llamaSamplers(folder: string): (logits: Float32Array, chain: Chain) => Token[] {
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder, ...packages]);
  const koffi = createRequire(join(folder, "package.json"))("koffi") as Koffi;
  // As llama.h declares them.
  koffi.struct("llama_token_data_array", { data: "void *", size: "size_t", selected: "int64_t", sorted: "bool" });
  const llama = koffi.load(join(folder, library));
  const samplers = {
    topK: llama.func("void *llama_sampler_init_top_k(int32_t k)"),
    topP: llama.func("void *llama_sampler_init_top_p(float p, size_t min_keep)"),
    minP: llama.func("void *llama_sampler_init_min_p(float p, size_t min_keep)"),
    temperature: llama.func("void *llama_sampler_init_temp(float t)"),
  };
  const draw = llama.func("void *llama_sampler_init_dist(uint32_t seed)");
  const apply = llama.func("void llama_sampler_apply(void *smpl, _Inout_ llama_token_data_array *cur_p)");
  const free = llama.func("void llama_sampler_free(void *smpl)");

  return (logits, chain) => {
    const data = Buffer.alloc(tokenBytes * logits.length);
    for (const [i, z] of logits.entries()) {
      data.writeInt32LE(i, tokenBytes * i);
      data.writeFloatLE(z, tokenBytes * i + 4);
    }
    const tokens = { data, size: logits.length, selected: -1, sorted: false };
    // At least one token is kept, as always. The last sampler draws one; before that it computes the probabilities.
    for (const sampler of [...chain.map(([name, value]) => samplers[name](value, 1)), draw(1)]) {
      apply(sampler, tokens);
      free(sampler);
    }
    const left = Array.from({ length: Number(tokens.size) }, (_, i) => ({
      index: data.readInt32LE(tokenBytes * i),
      probability: data.readFloatLE(tokenBytes * i + 8),
    }));
    return left.sort((a, b) => a.index - b.index);
  };
}
