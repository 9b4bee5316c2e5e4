/** What a bearer token is made of (RFC 6750), with or without the word before it. */
const TOKEN = /^(?:Bearer +)?([\w.~+/-]+=*)$/i;

/** The token in what someone pasted; null when there can be none in it. */
export const parseToken = (pasted: string): string | null => TOKEN.exec(pasted.trim())?.[1] ?? null;
