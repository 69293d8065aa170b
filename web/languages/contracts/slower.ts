/** Said quietly where WebAssembly may not run, and the core is slower: that it is, why, and that nothing else differs. */
export type Slower = string;
