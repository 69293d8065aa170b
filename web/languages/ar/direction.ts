/** A formula or a number that keeps its order, left to right, inside a text that runs right to left. */
export const ltr = (formula: string) => `\u2066${formula}\u2069`;
/** A sentence that may stand where text runs from left to right. */
export const rtl = (sentence: string) => `\u2067${sentence}\u2069`;
/** A text from elsewhere, in the direction of its own first letter. */
export const apart = (text: string) => `\u2068${text}\u2069`;
