import digits from "../data/digits-examples.json";

/** The digit that its network is sure of and wrong about, as it is drawn when the page is built. Its writer meant a 3. */
export const wrongDigit = digits.examples.find(({ kind }) => kind === "confident and wrong")!;
