/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "^.+\\.[jt]sx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } }] },
  // Packages that ship ES modules only must be transformed: jest's own require cannot load them.
  transformIgnorePatterns: ["/node_modules/(?!(p-limit|yocto-queue)/)"],
};
