import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { readyQueries } from "./readyQueries";

createRoot(document.getElementById("playground")!).render(
  <GraphiQL fetcher={createGraphiQLFetcher({ url: "/graphql" })} defaultTabs={readyQueries}>
    <GraphiQL.Logo>
      <a href="/">Visitgraph</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
