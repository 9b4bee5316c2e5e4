// What is asked: each root field of the API, some of them in several ways. `bounded` answers are of a fixed size whatever the graph holds,
// so that the graph's size should not matter. `rival` is the same question to @neo4j/graphql, where it can express it.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { toGlobalId } = require("../dist/src/api/globalId.js");
const { entityId } = require("../dist/import/resolve/entityId.js");
const { toneKey } = require("../dist/src/shared/vietnamese.js");

const globalId = (label, id) => toGlobalId({ label, id });
const PROVINCE = entityId("Province", toneKey("Bắc Ninh"));
const PAIR = "visitor { id name } host { id name } times first last";
const VISIT = "id title status start end visitors { party { id name } lead } hosts { party { id name } lead }";

const RIVAL_VISIT =
  "id title status start end made { ... on Agency { id name } ... on Province { id name } ... on Person { id name } } " +
  "hosted { ... on Agency { id name } ... on Province { id name } ... on Person { id name } }";
const RIVAL_LATEST = "sort: [{ earliest: DESC }, { id: DESC }]";

/** `busy` and `usual` are the agencies that visited most, and somewhere in the middle; ids, as that of a person. */
export const apiQueries = ({ busy, usual, person }) => {
  const agency = (id) => `where: { visitor: { id: { eq: "${globalId("Agency", id)}" } } }`;
  const rivalAgency = (id) => `agencies(where: { id: { eq: "${id}" } })`;
  const rivalPairs = (id) =>
    `{ ${rivalAgency(id)} { id name visitedConnection(first: 20, sort: [{ edge: { times: DESC } }]) { edges { node { ... on Agency { id name } } properties { times first last } } } } }`;
  return {
    node: {
      bounded: true,
      query: `{ node(id: "${globalId("Agency", busy)}") { id ... on Agency { name province { id name } } } }`,
      rival: `{ ${rivalAgency(busy)} { id name province { id name } } }`,
    },
    "nodes, 3 ids": {
      bounded: true,
      query: `{ nodes(ids: ${JSON.stringify([globalId("Agency", busy), globalId("Agency", usual), globalId("Province", PROVINCE)])}) { id } }`,
    },
    search: { bounded: true, query: '{ search(query: "so y te bac ninh") { nodes { ... on Agency { id name } } } }' },
    "people by name": {
      bounded: true,
      query: '{ people(first: 20, where: { name: { startsWith: "Nguyễn T" } }) { nodes { id name } } }',
      rival:
        '{ people(where: { name: { startsWith: "Nguyễn T" }, private: { eq: false } }, limit: 20, sort: [{ name: ASC }, { id: ASC }]) { id name } }',
    },
    "agencies by name": {
      bounded: true,
      query:
        '{ agencies(first: 20, where: { name: { startsWith: "Sở Y" } }) { nodes { id name province { id name } } } }',
      rival:
        '{ agencies(where: { name: { startsWith: "Sở Y" } }, limit: 20, sort: [{ name: ASC }, { id: ASC }]) { id name province { id name } } }',
    },
    "provinces as of a day": {
      bounded: true,
      query: '{ provinces(first: 20, asOf: "2024-01-01") { nodes { id name } } }',
    },
    "articles, latest": {
      bounded: true,
      query: "{ articles(first: 20) { nodes { id title published } } }",
      rival: "{ articles(limit: 20, sort: [{ published: DESC }, { id: DESC }]) { id title published } }",
    },
    "visits, latest": {
      bounded: true,
      query: `{ visits(first: 20) { nodes { ${VISIT} } } }`,
      rival: `{ visits(where: { status: { eq: "done" } }, limit: 20, ${RIVAL_LATEST}) { ${RIVAL_VISIT} } }`,
    },
    "visits, latest, with evidence": {
      bounded: true,
      query: `{ visits(first: 20) { nodes { ${VISIT} evidence { article { id title } quote start end rule confidence } } } }`,
    },
    "visits before a day": {
      bounded: true,
      query: `{ visits(first: 20, where: { date: { to: "2015-06-07" } }) { nodes { ${VISIT} } } }`,
      rival: `{ visits(where: { status: { eq: "done" }, earliest: { lte: "2015-06-07" } }, limit: 20, ${RIVAL_LATEST}) { ${RIVAL_VISIT} } }`,
    },
    "visits, undated order by title": {
      bounded: true,
      query: "{ visits(first: 20, orderBy: [{ field: TITLE, direction: ASC }]) { nodes { id title } } }",
    },
    "visits of a usual agency": { query: `{ visits(first: 20, ${agency(usual)}) { nodes { ${VISIT} } } }` },
    "visits of the busiest agency": { query: `{ visits(first: 20, ${agency(busy)}) { nodes { ${VISIT} } } }` },
    whoVisitedWhom: { bounded: true, query: `{ whoVisitedWhom(first: 20) { nodes { ${PAIR} } } }` },
    "whoVisitedWhom, provinces": {
      bounded: true,
      query: `{ whoVisitedWhom(first: 20, visitorKind: PROVINCE, hostKind: PROVINCE) { nodes { ${PAIR} } } }`,
    },
    "whoVisitedWhom, a usual agency": {
      query: `{ whoVisitedWhom(first: 20, ${agency(usual)}) { nodes { ${PAIR} } } }`,
      rival: rivalPairs(usual),
    },
    "whoVisitedWhom, the busiest agency": {
      query: `{ whoVisitedWhom(first: 20, ${agency(busy)}) { nodes { ${PAIR} } } }`,
      rival: rivalPairs(busy),
    },
    "whoVisitedWhom, a week": {
      query: `{ whoVisitedWhom(first: 20, where: { date: { from: "2015-06-01", to: "2015-06-07" } }) { nodes { ${PAIR} } } }`,
    },
    "whoVisitedWhom, with their last visits": {
      bounded: true,
      query: `{ whoVisitedWhom(first: 20) { nodes { ${PAIR} visits(first: 3) { nodes { id title start } } } } }`,
    },
    path: {
      query: `{ path(from: "${globalId("Agency", usual)}", to: "${globalId("Person", person)}") { steps { from { id name } to { id name } } } }`,
    },
    neighbourhood: {
      query: `{ neighbourhood(id: "${globalId("Agency", usual)}", limit: 50) { nodes { id name } edges { source target kind times } } }`,
    },
    exchangeMatrix: { query: "{ exchangeMatrix { visitor { id name } host { id name } times } }" },
    "timeline, of a usual agency": { query: `{ timeline(${agency(usual)}, bucket: YEAR) { period times } }` },
    "timeline, of all": { query: "{ timeline(bucket: YEAR) { period times } }" },
    stats: {
      query: "{ stats { articles visits visitsDone people agencies provinces firstVisit lastVisit } }",
      rival:
        "{ articlesConnection { aggregate { count { nodes } } } visitsConnection { aggregate { count { nodes } } } peopleConnection { aggregate { count { nodes } } } agenciesConnection { aggregate { count { nodes } } } provincesConnection { aggregate { count { nodes } } } }",
    },
  };
};
