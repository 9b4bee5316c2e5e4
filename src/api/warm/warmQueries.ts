/** Any id of each kind of node: a plan is the same for all of them. */
export type SomeIds = Readonly<
  Record<"person" | "agency" | "province" | "country" | "article" | "visitor" | "host", string>
>;

/** What a list of visits shows on the page and in most queries. */
const VISITS = `
  fragment Visits on VisitConnection {
    nodes {
      id title status kind start end topics
      places { id name }
      visitors { ...Side }
      hosts { ...Side }
      evidence { quote start end article { id title key url source published } }
    }
    pageInfo { hasNextPage }
  }
  fragment Side on VisitParty {
    lead
    party { id name kind }
    position { title agency { name } }
  }
`;
const POSITION = `
  fragment Office on Position {
    title former from to
    person { id name kind }
    agency { id name kind }
    country { id name kind }
    evidence { quote start end article { id title key url source published } }
  }
`;

/** Gives one node of each kind; answered first, as the others ask by these ids. */
export const SOME_NODES = `{
  people(first: 1) { nodes { id } }
  agencies(first: 1) { nodes { id } }
  provinces(first: 1) { nodes { id } }
  articles(first: 1) { nodes { id } }
  countries: mostConnected(kind: COUNTRY, first: 1) { nodes { party { id name kind } times last } }
  whoVisitedWhom(first: 1) { nodes { visitor { id name } host { id name } times last } pageInfo { hasNextPage } }
  stats { articles visits people agencies }
}`;

const party = (alias: string, more = "") => `
  ${alias}: node(id: $${alias}) {
    ... on Party {
      id name kind
      visitsMade(where: { status: { in: [DONE, PLANNED, CANCELLED] } }, first: 10) { ...Visits }
      visitsHosted(where: { status: { in: [DONE, PLANNED, CANCELLED] } }, first: 10) { ...Visits }
    }
    ${more}
  }
  ${alias}Around: neighbourhood(id: $${alias}, limit: 25) { nodes { id name kind } edges { source target kind times } truncated }`;

/** Between them they ask every field of Query, and whatever the page asks, in the same statements. */
export const WARM_QUERIES: readonly string[] = [
  `query ($person: ID!) { ${party("person", "... on Person { why positions { ...Office } }")} } ${VISITS} ${POSITION}`,
  `query ($agency: ID!) { ${party("agency", "... on Agency { province { id name kind } partOf { id name kind } }")} } ${VISITS}`,
  `query ($province: ID!, $country: ID!) { ${party("province")} ${party("country")} } ${VISITS}`,
  `query ($agency: ID!, $person: ID!, $today: Date!, $visitor: ID!, $host: ID!) {
    search(query: "so tttt bac ninh", kinds: [PERSON, AGENCY, PROVINCE, COUNTRY], first: 8) { nodes { ... on Party { id name kind } } }
    provinces(asOf: $today, first: 1) { totalCount }
    stats { articles visits people agencies }
    visitor: node(id: $visitor) { ... on Party { id name kind } }
    host: node(id: $host) { ... on Party { id name kind } }
    path(from: $agency, to: $person) { steps { from { id name kind } to { id name kind } via { __typename } } }
    visits(
      where: { visitor: { id: { eq: $visitor } }, host: { id: { eq: $host } }, status: { in: [DONE, PLANNED, CANCELLED] } }
      first: 10
    ) { ...Visits }
    latest: visits(first: 10) { ...Visits totalCount }
  } ${VISITS}`,
  `query ($agency: ID!, $article: ID!, $today: Date!) {
    whoVisitedWhom(visitorKind: PROVINCE, hostKind: PROVINCE) { nodes { visitor { id name } host { id name } times last } pageInfo { hasNextPage } }
    ofPeople: whoVisitedWhom(visitorKind: PERSON, hostKind: PERSON) { nodes { visitor { id name } host { id name } times last } }
    mostConnected { nodes { party { id name kind } times last } }
    coVisitors(party: $agency) { nodes { party { id name kind } times last } }
    reciprocalVisits(party: $agency) { nodes { visit { id } returnVisit { id } } }
    successors(office: $agency, title: "Giám đốc") { nodes { title } }
    exchangeMatrix(asOf: $today) { visitor { id } host { id } times }
    timeline { period times }
    nodes(ids: [$article]) { id ... on Article { text } }
    articles(first: 10) { nodes { id key title url source published } totalCount }
  }`,
  `query ($today: Date!) {
    people(first: 10) { nodes { id name positions { title former from to } } totalCount }
    agencies(first: 10) { nodes { id name province { id name } partOf { id name } } totalCount }
    provinces(asOf: $today) { nodes { id name } totalCount }
    judgements { id }
    suggestions { a { id name } b { id name } }
    all: search(query: "bac ninh") { nodes { __typename } }
    ask(question: "Ai đã thăm Bắc Ninh năm 2024?") { sentence ... on VisitsAnswer { visits { nodes { id title } } } }
  }`,
];
