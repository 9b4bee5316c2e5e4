#!/usr/bin/env bash
# Thirty minutes of mixed load while Neo4j is killed and started again three times: no wrong answer, no leak, well again within 10 s.
# Usage: bash bench/outages.sh [MINUTES]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
OUTAGE_MINUTES="${1:-30}" npx jest --selectProjects graph -- test/api/outages
