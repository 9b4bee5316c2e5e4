/** What an answer states and the article does not support, in the plural in which a person is told of it. */
export const DROPPED = {
  malformed: "items of another form than asked for",
  evidence: "visits whose passage is not in the article",
  length: "visits whose passage is too short or too long to show anything",
  parties: "visits of which no party is left",
  person: "people who are not in the article",
  province: "provinces that are not in the article, or none",
  country: "countries that are not in the article, or none",
  agency: "agencies that are not in the article",
  bare: "agencies without the place that they are of",
  place: "places that are not in the article",
  topic: "topics that are not in the article",
  position: "positions whose passage is not in the article",
  date: "dates that nothing in the article supports",
} as const;

export type Dropped = keyof typeof DROPPED;
