import { parse } from "dotenv";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { VisitgraphError } from "./error";
import { isLoopback } from "./isLoopback";

const NEO4J_SCHEMES = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/]+/;
/** Without user, query or fragment: these would carry secrets into messages. */
const HTTP_ADDRESS = /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#@]*)?$/;
/** What an HTTP header can carry; a message about anything else would have to show it. */
const HEADER_VALUE = /^[\x21-\x7e]+$/;
/** A name or an IP address, as a Host header has it without brackets. */
const HOST_NAME = /^(?:[\p{L}\p{N}._-]+|[\da-f:.]+)$/u;
const port = z.coerce.number().int().min(1).max(65535);
const onOff = z.enum(["on", "off"]);
const memory = z.string().regex(/^\d+[mg]$/);

/** Keys that come over a network unencrypted could be anybody's. */
function isSafePlace(place: string): boolean {
  if (!/^http:/i.test(place)) return true;
  return URL.canParse(place) && isLoopback(new URL(place).hostname.replace(/^\[|\]$/g, ""));
}

/** Every variable that is looked at. The description completes the sentence "it must be …". */
export const Environment = z.object({
  HOST: z.string().default("127.0.0.1").describe("a host name or an IP address to listen on"),
  HOST_NAMES: z
    .string()
    .toLowerCase()
    .transform((names) => names.split(",").map((name) => name.trim()))
    .pipe(z.array(z.string().regex(HOST_NAME)))
    .optional()
    .describe("host names without port, with commas between them, such as visits.example.org"),
  PORT: port.default(4000).describe("a port number from 1 to 65535"),
  NEO4J_URI: z
    .string()
    .regex(NEO4J_SCHEMES)
    .optional()
    .describe("an address such as neo4j://host:7687 (or bolt://, neo4j+s://, bolt+s://, neo4j+ssc://, bolt+ssc://)"),
  NEO4J_USER: z.string().default("neo4j").describe("a user name"),
  NEO4J_PASSWORD: z.string().default("").describe("a password"),
  NEO4J_DATABASE: z.string().default("neo4j").describe("the name of a database"),
  NEO4J_BOLT_PORT: port.optional().describe("a port number from 1 to 65535"),
  NEO4J_HTTP_PORT: port.optional().describe("a port number from 1 to 65535"),
  NEO4J_HEAP: memory.default("1g").describe("an amount of memory such as 512m or 2g"),
  NEO4J_PAGE_CACHE: memory.default("512m").describe("an amount of memory such as 512m or 2g"),
  READ_ACCESS: z.enum(["open", "token"]).optional().describe("open or token"),
  AUTH_JWKS: z
    .string()
    .refine((place) => isSafePlace(place))
    .optional()
    .describe("a file, or an address that begins with https:// (http:// only of this machine)"),
  AUTH_ISSUER: z.string().optional().describe("the name of an issuer"),
  AUTH_AUDIENCE: z.string().default("visitgraph").describe("the name of an audience"),
  INTROSPECTION: onOff.default("on").describe("on or off"),
  RATE_LIMIT: z.coerce
    .number()
    .int()
    .min(0)
    .default(600)
    .describe("a number of requests a minute, or 0 for any number"),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0).describe("a number of proxies from 0 to 10"),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the address of an OpenTelemetry collector such as http://localhost:4318"),
  VISITGRAPH_HOME: z.string().default(".visitgraph").describe("a folder"),
  VISITGRAPH_LLM_URL: z
    .string()
    .regex(HTTP_ADDRESS)
    .refine(URL.canParse)
    .optional()
    .describe("the address of an OpenAI-compatible API, such as http://127.0.0.1:8000/v1"),
  VISITGRAPH_LLM_MODEL: z.string().max(200).optional().describe("the name of a model, of at most 200 characters"),
  VISITGRAPH_LLM_KEY: z.string().regex(HEADER_VALUE).optional().describe("a key of printable ASCII without spaces"),
  VISITGRAPH_LLM_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4).describe("a whole number from 1 to 64"),
  VISITGRAPH_LLM_TIMEOUT: z.coerce.number().min(1).max(300).default(120).describe("a number of seconds from 1 to 300"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("one of fatal, error, warn, info, debug, trace, silent"),
});

export type LogLevel = z.infer<typeof Environment>["LOG_LEVEL"];

export interface Settings {
  readonly host: string;
  /** By which names the service is reached, in small letters; none: by any, or where it listens on this machine only, by this machine's. */
  readonly hostNames: readonly string[];
  readonly port: number;
  /** Undefined: the managed local Neo4j is used, and the next three do not matter to it. */
  readonly neo4jUri: string | undefined;
  readonly neo4jUser: string;
  readonly neo4jPassword: string;
  readonly neo4jDatabase: string;
  /** Ports and memory of the managed Neo4j; a port left out is chosen. */
  readonly neo4jBoltPort: number | undefined;
  readonly neo4jHttpPort: number | undefined;
  readonly neo4jHeap: string;
  readonly neo4jPageCache: string;
  /** Who may read: everyone who reaches the service, or who shows a token; undecided leaves it to where the service listens. */
  readonly readAccess: "open" | "token" | undefined;
  /** The address or the file of the public keys by which tokens are checked. */
  readonly authJwks: string | undefined;
  /** Who must have issued a token; undefined is anyone who holds the keys. */
  readonly authIssuer: string | undefined;
  /** Whom a token must be meant for. */
  readonly authAudience: string;
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  /** Requests of one client a minute; 0 is any number. */
  readonly rateLimit: number;
  /** How many proxies stand before the service and tell whom they speak for. */
  readonly trustProxy: number;
  /** The OpenTelemetry collector that traces go to; undefined: there are no traces. */
  readonly otlpEndpoint: string | undefined;
  /** Absolute path. */
  readonly home: string;
  /** The optional extractor that asks a language model. */
  readonly llm: LlmSettings;
  readonly logLevel: LogLevel;
}

export interface LlmSettings {
  /** Base address, "…/v1". Undefined unless it is set: there is no default service that articles would be sent to. */
  readonly url: string | undefined;
  readonly model: string | undefined;
  readonly key: string | undefined;
  /** Articles asked about at a time. */
  readonly concurrency: number;
  readonly timeoutMs: number;
}

/**
 * The settings, from the environment and the file `.env` of the working folder; the environment wins, an empty value counts as none.
 * Throws SETTINGS_INVALID, which names every variable that is wrong, its value (never a password) and what it must be.
 */
export function loadSettings(env: NodeJS.ProcessEnv = withDotenv(process.env)): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = Environment.safeParse(given);
  if (!result.success) throw invalid(result.error, given);
  const read = result.data;
  return Object.freeze({
    host: read.HOST,
    hostNames: read.HOST_NAMES ?? [],
    port: read.PORT,
    neo4jUri: read.NEO4J_URI,
    neo4jUser: read.NEO4J_USER,
    neo4jPassword: read.NEO4J_PASSWORD,
    neo4jDatabase: read.NEO4J_DATABASE,
    neo4jBoltPort: read.NEO4J_BOLT_PORT,
    neo4jHttpPort: read.NEO4J_HTTP_PORT,
    neo4jHeap: read.NEO4J_HEAP,
    neo4jPageCache: read.NEO4J_PAGE_CACHE,
    readAccess: read.READ_ACCESS,
    authJwks: read.AUTH_JWKS,
    authIssuer: read.AUTH_ISSUER,
    authAudience: read.AUTH_AUDIENCE,
    introspection: read.INTROSPECTION === "on",
    rateLimit: read.RATE_LIMIT,
    trustProxy: read.TRUST_PROXY,
    otlpEndpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT,
    home: path.resolve(read.VISITGRAPH_HOME),
    llm: Object.freeze({
      url: read.VISITGRAPH_LLM_URL?.replace(/\/+$/, ""),
      model: read.VISITGRAPH_LLM_MODEL,
      key: read.VISITGRAPH_LLM_KEY,
      concurrency: read.VISITGRAPH_LLM_CONCURRENCY,
      timeoutMs: read.VISITGRAPH_LLM_TIMEOUT * 1000,
    }),
    logLevel: read.LOG_LEVEL,
  });
}

function withDotenv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return existsSync(".env") ? { ...parse(dotenv()), ...env } : env;
}

function dotenv(): Buffer {
  try {
    return readFileSync(".env");
  } catch (cause) {
    throw new VisitgraphError("SETTINGS_INVALID", `.env cannot be read (${(cause as NodeJS.ErrnoException).code}).`, {
      hint: "It must be a file that you may read; .env.example shows one.",
      cause,
    });
  }
}

/** Variables whose values stand in no message and no log. */
export const SECRET_VARIABLES = [
  "NEO4J_PASSWORD",
  "VISITGRAPH_LLM_KEY",
] as const satisfies readonly (keyof typeof Environment.shape)[];
const isSecret = (name: string) => SECRET_VARIABLES.some((secret) => secret === name);

/** An address may carry a password before its @, and a key behind its question mark. */
function shown(value: string | undefined): string | undefined {
  return value?.replace(/\/\/[^/@]*@/, "//…@").replace(/(\/\/[^?#]*[?#]).*/s, "$1…");
}

function invalid(error: z.ZodError, given: NodeJS.ProcessEnv): VisitgraphError {
  const names = [...new Set(error.issues.map((issue) => String(issue.path[0])))] as (keyof typeof Environment.shape)[];
  const faults = names.map((name) => {
    return `${name} is "${isSecret(name) ? "…" : shown(given[name])}"; it must be ${Environment.shape[name].description}.`;
  });
  return new VisitgraphError("SETTINGS_INVALID", faults.join("\n"), {
    hint: "Set it right in the environment or in the file .env; .env.example explains every setting.",
  });
}
