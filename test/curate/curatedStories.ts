import { allStories, careers, journeys, successions } from "../load/stories";
import { storyFacts } from "../load/storyFacts";

const office = (title: string, agency: string) => ({ title, agency, former: false });

/** Stories with something to judge: two of a common name in one province, parts and wholes of one office. */
export const curatedStories = [
  ...allStories,
  ...careers,
  ...journeys,
  ...successions,
  storyFacts({
    id: "doubtful",
    people: [{ name: "Nguyễn Văn Hùng", positions: [office("Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai")] }],
  }),
  storyFacts({
    id: "offices",
    agencies: ["Văn phòng Ủy ban nhân dân tỉnh Lào Cai", "Ủy ban nhân dân tỉnh Lào Cai", "Sở Y tế tỉnh Lào Cai"],
    people: [{ name: "Nguyễn Văn Hưng", positions: [office("Giám đốc", "Sở Y tế tỉnh Lào Cai")] }],
  }),
];
