/** The endpoint does not take this request: one of its options, or the article in it. */
export class RequestRefused extends Error {}
