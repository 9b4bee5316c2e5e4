const files = import.meta.glob<string>("./queries/*.graphql", { eager: true, query: "?raw", import: "default" });

/** The queries that the playground opens in tabs, in the order of their file names. */
export const readyQueries = Object.keys(files)
  .sort()
  .map((file) => ({ query: files[file] ?? "" }));
