import type { VisitMention } from "./VisitMention";

/** The visit as the other side would tell it. */
export const turned = (mention: VisitMention): VisitMention => ({
  ...mention,
  visitors: mention.hosts,
  hosts: mention.visitors,
});
