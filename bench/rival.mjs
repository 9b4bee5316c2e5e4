// The same graph served by @neo4j/graphql, for comparison: the labels and relationships of src/graph/model.ts as its type definitions.
// Usage: URI=bolt://… PASSWORD=… node bench/rival.mjs    It prints its address.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const PARTY = 'visited: [Party!]! @relationship(type: "VISITED", direction: OUT, properties: "Visited")';
const typeDefs = `
type Agency @node { id: ID! name: String! province: [Province!]! @relationship(type: "IN", direction: OUT) ${PARTY} }
type Province @node { id: ID! name: String! ${PARTY} }
type Country @node { id: ID! name: String! ${PARTY} }
type Person @node { id: ID! name: String! private: Boolean! ${PARTY} }
union Party = Agency | Province | Country | Person
type Visit @node {
  id: ID! title: String status: String! kind: String! start: String end: String earliest: String latest: String
  made: [Party!]! @relationship(type: "MADE", direction: IN, properties: "Side")
  hosted: [Party!]! @relationship(type: "HOSTED", direction: IN, properties: "Side")
}
type Article @node { id: ID! title: String published: String source: String }
type Side @relationshipProperties { lead: Boolean }
type Visited @relationshipProperties { times: Int! first: String last: String }
`;

const driver = neo4j.driver(process.env["URI"], neo4j.auth.basic("neo4j", process.env["PASSWORD"]));
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: { LTE: true } } },
}).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { port: 0, host: "127.0.0.1" },
  context: async () => ({ sessionConfig: { database: "neo4j", defaultAccessMode: neo4j.session.READ } }),
});
console.log(url);
