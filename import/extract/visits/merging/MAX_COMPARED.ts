/** More visits than any article tells of: in a hostile text no more than these are compared with each other. */
export const MAX_COMPARED = 200;
