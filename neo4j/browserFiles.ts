import path from "node:path";
import { packageRoot } from "../src/shared/packageRoot";

/** The pages that stand beside Neo4j Browser, as they are in the package. */
export const browserPages = (): string => path.join(packageRoot(), "neo4j", "browser");

/** What makes the graph read well in any Neo4j Browser: style.grass, the saved queries in queries/, and the guide's text. */
export const browserFiles = (): string => path.join(browserPages(), "visitgraph");
