#!/usr/bin/env node
require("../dist/import/cli.js");
