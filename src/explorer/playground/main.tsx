import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { authorization } from "../api/token";
import { linkedQuery } from "../playgroundHref";
import { readyQueries } from "./readyQueries";

const linked = linkedQuery(window.location.hash);

/** With the token of the explorer, unless the headers of a tab have another. */
const fetchWithToken: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...authorization(), ...(init?.headers as Record<string, string>) } });

createRoot(document.getElementById("playground")!).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: "/graphql", fetch: fetchWithToken })}
    defaultTabs={linked ? [linked, ...readyQueries] : readyQueries}
    {...(linked && { initialQuery: linked.query, initialVariables: linked.variables })}
  >
    <GraphiQL.Logo>
      <a href="/">Visitgraph</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
