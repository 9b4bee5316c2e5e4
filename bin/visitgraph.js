#!/usr/bin/env node
// Express and graphql-js check more, more slowly, unless they are told that nobody develops.
process.env.NODE_ENV ??= "production";
require("../dist/import/cli.js");
