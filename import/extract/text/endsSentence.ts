/** A line that ends like a sentence. */
export const ENDS_SENTENCE = /[.!?…:;"”)]\s*$/u;
