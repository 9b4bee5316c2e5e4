const VISIT =
  "id title status start end visitors { party { id name } lead } hosts { party { id name } lead } evidence { quote article { key title url } }";
const RANKED = "nodes { party { id name } times first last } pageInfo { hasNextPage endCursor }";

/** The fields of the API that answer questions, each with the query that a client would ask it by. */
export const API_FIELDS = {
  visits: `query Visits($where: VisitFilter, $orderBy: [VisitOrder!]) {
  visits(where: $where, orderBy: $orderBy) { totalCount nodes { ${VISIT} } pageInfo { hasNextPage endCursor } }
}`,
  whoVisitedWhom: `query WhoVisitedWhom($where: VisitFilter, $visitorKind: PartyKind, $hostKind: PartyKind) {
  whoVisitedWhom(where: $where, visitorKind: $visitorKind, hostKind: $hostKind) {
    nodes { visitor { id name } host { id name } times first last } pageInfo { hasNextPage endCursor }
  }
}`,
  mostConnected: `query MostConnected($by: VisitRole, $kind: PartyKind, $where: VisitFilter) {
  mostConnected(by: $by, kind: $kind, where: $where) { ${RANKED} }
}`,
  coVisitors: `query CoVisitors($party: ID!, $kind: PartyKind, $where: VisitFilter) {
  coVisitors(party: $party, kind: $kind, where: $where) { ${RANKED} }
}`,
  reciprocalVisits: `query ReciprocalVisits($party: ID!, $kind: PartyKind, $where: VisitFilter) {
  reciprocalVisits(party: $party, kind: $kind, where: $where) {
    nodes { visitor { id name } host { id name } visit { ${VISIT} } returnVisit { ${VISIT} } days } pageInfo { hasNextPage endCursor }
  }
}`,
  successors: `query Successors($office: ID!, $title: String!) {
  successors(office: $office, title: $title) {
    nodes { person { id name } title former from to evidence { quote article { key title url } } } pageInfo { hasNextPage endCursor }
  }
}`,
  people: `query People($where: PersonFilter) {
  people(where: $where) {
    nodes { id name positions { title former from to agency { id name } country { id name } evidence { quote article { key title url } } } }
  }
}`,
  path: `query Path($from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    steps { from { id name } to { id name } via { __typename ... on Visit { ${VISIT} } ... on Position { office: title former } } }
  }
}`,
} as const;

export type ApiField = keyof typeof API_FIELDS;
