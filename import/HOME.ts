/** The country whose news is read: its own bodies and people are told without it. */
export const HOME = "Việt Nam";
