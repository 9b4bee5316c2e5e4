import { keySet } from "../text/keySet";

/** What tells of several bodies, and none by name: "các trường | Văn hóa". */
export const SEVERAL = keySet("các những nhiều mọi hai ba bốn".split(" "));
