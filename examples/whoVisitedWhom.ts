/**
 * A client in TypeScript without any library: which agencies visited which, page by page.
 * Run by Node 22.18 or later as it is: `node examples/whoVisitedWhom.ts http://127.0.0.1:4000/graphql`
 */

/** What the query below answers; its fields are described in schema.graphql. */
export interface Pair {
  readonly visitor: { readonly name: string };
  readonly host: { readonly name: string };
  readonly times: number;
  readonly last: string | null;
}

interface Answer {
  readonly data?: {
    readonly whoVisitedWhom: {
      readonly nodes: readonly Pair[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const QUERY = `query Pairs($where: VisitFilter, $after: String) {
  whoVisitedWhom(where: $where, first: 100, after: $after) {
    nodes { visitor { name } host { name } times last }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** All pairs whose visits the filter (a VisitFilter) selects, those with most visits first, each page asked for when it is reached. */
export async function* whoVisitedWhom(address: string, where: object = {}): AsyncGenerator<Pair> {
  let after: string | null = null;
  do {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
      body: JSON.stringify({ query: QUERY, variables: { where, after } }),
    });
    const { data, errors } = (await response.json()) as Answer;
    if (!data) throw new Error(errors?.map(({ message, extensions }) => `${extensions.code}: ${message}`).join("\n"));
    const { nodes, pageInfo } = data.whoVisitedWhom;
    yield* nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
}

async function main(address: string): Promise<void> {
  for await (const { visitor, host, times, last } of whoVisitedWhom(address))
    console.log(`${visitor.name} → ${host.name}: ${times} (${last ?? "?"})`);
}

if (process.argv[1]?.endsWith("whoVisitedWhom.ts")) void main(process.argv[2] ?? "http://127.0.0.1:4000/graphql");
