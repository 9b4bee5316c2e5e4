const common = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
  // The build gives ES imports their extension, of what is loaded when it is needed; here they are TypeScript still.
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  // Packages that ship ES modules only must be transformed: jest's own require cannot load them.
  transformIgnorePatterns: [
    "/node_modules/(?!(@opentelemetry/otlp-exporter-base|jose|p-limit|yocto-queue|css-select|css-what|boolbase|nth-check|dom[a-z-]+|entities|cssomnom|html-escaper|uhyphen)/)",
  ],
};

/** @type {import("jest").Config} */
module.exports = {
  // One worker: the graph tests share one database.
  maxWorkers: 1,
  // Not a setting of a project. Long, as a busy machine answers Cypher slowly the first time.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "\\.graph\\.test\\.ts$"],
    },
    {
      ...common,
      displayName: "graph",
      testMatch: ["<rootDir>/test/**/*.graph.test.ts"],
      globalSetup: "<rootDir>/test/support/graphSetup.ts",
      globalTeardown: "<rootDir>/test/support/graphTeardown.ts",
    },
  ],
  collectCoverageFrom: ["import/**/*.ts", "src/**/*.ts", "neo4j/**/*.ts", "!src/explorer/**", "!src/api/generated/**"],
  coverageReporters: ["text", "lcov"],
};
