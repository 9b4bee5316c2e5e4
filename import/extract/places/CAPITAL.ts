/** Where the state has its seat: the province in which its central bodies are. */
export const CAPITAL = "Hà Nội";
