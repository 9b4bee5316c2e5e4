import { keySet } from "../text/keySet";

/** Middle names that nothing but a name has behind a family name, whatever the given name: "Nguyễn Văn Nên"; no company is named so. */
export const MIDDLES = keySet(["văn", "thị"]);
