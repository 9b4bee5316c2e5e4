import { keyOfForm } from "../../text/keySet";

export const OF = keyOfForm("của");
