import { toneKey } from "../../../src/shared/vietnamese";
import { remember } from "../../remember";

/** The `toneKey` of a name, which is likely to be asked for again, in this article or another. */
export const nameKey = remember(toneKey);
