import { useApi } from "./support/api";
import { exchanges } from "./support/exchanges";

const { api } = useApi(exchanges);
const names = ({ nodes }: { nodes: readonly { name: string }[] }) => nodes.map(({ name }) => name);
const provinces = async (filter: string) =>
  names((await api.data(`{ provinces(where: { name: ${filter} }) { nodes { name } } }`)).provinces);

test.each([
  ['{ eq: "Hoà Bình" }', ["Hòa Bình"]],
  ['{ eq: "hòa  bình" }', ["Hòa Bình"]],
  ['{ eq: "Hoa Binh" }', []],
  ['{ in: ["HOÀ BÌNH", "hà nam", "Ha Nam"] }', ["Hà Nam", "Hòa Bình"]],
  ['{ startsWith: "hoà b" }', ["Hòa Bình"]],
  ['{ startsWith: "Hò" }', ["Hòa Bình", "Hoàng Liên Sơn"]],
  ['{ startsWith: "Bac" }', ["Bạc Liêu"]],
  ['{ startsWith: "bắc", in: ["Bắc Ninh", "Hà Nam"] }', ["Bắc Ninh"]],
  ['{ startsWith: "(.*" }', []],
])("a name is met in any case and with the tone mark at either place, with its accents: %s", async (filter, found) => {
  expect(await provinces(filter)).toEqual(found);
});

test("so are the parties and topics of visits, and the title of an office", async () => {
  const count = async (where: string) =>
    (await api.data(`{ visits(where: ${where}) { totalCount } }`)).visits.totalCount;
  for (const [as, typed] of [
    ['{ visitor: { name: { eq: "Trần Văn Hùng" } } }', '{ visitor: { name: { eq: "trần văn hùng" } } }'],
    ['{ host: { province: { name: { eq: "Bắc Ninh" } } } }', '{ host: { province: { name: { eq: "BẮC NINH" } } } }'],
    ['{ topic: { eq: "chuyển đổi số" } }', '{ topic: { eq: "Chuyển đổi số" } }'],
  ] as const) {
    expect(await count(as)).toBeGreaterThan(0);
    expect(await count(typed)).toBe(await count(as));
  }
  const agency = 'agencies(where: { name: { eq: "Sở Thông tin và Truyền thông tỉnh Bắc Ninh" } }) { nodes { id } }';
  const { id } = (await api.data(`{ ${agency} }`)).agencies.nodes[0];
  const holders = async (title: string) =>
    (
      await api.data(
        "query ($office: ID!, $title: String!) { successors(office: $office, title: $title) { totalCount } }",
        {
          office: id,
          title,
        },
      )
    ).successors.totalCount;
  expect(await holders("giám  đốc")).toBe(await holders("Giám đốc"));
  expect(await holders("Giám đốc")).toBeGreaterThan(0);
  expect(await holders("Giam doc")).toBe(0);
});

test("names are in the order of the alphabet", async () => {
  const listed = names((await api.data("{ provinces(first: 100) { nodes { name } } }")).provinces);
  const some = ["An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Đà Nẵng", "Đồng Nai", "Gia Lai", "Hà Nam", "Yên Bái"];
  expect(listed.filter((name) => some.includes(name))).toEqual(some);
  const { agencies } = await api.data(
    "{ agencies(first: 100, orderBy: { field: NAME, direction: DESC }) { nodes { name } } }",
  );
  expect(names(agencies)).toEqual([...names(agencies)].sort((a, b) => b.localeCompare(a, "vi")));
});
