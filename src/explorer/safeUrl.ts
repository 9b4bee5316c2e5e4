/** The address if it is a web page's; null for anything else (`javascript:` and the like), for articles come from anywhere. */
export const safeUrl = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null);
