import type { Transaction } from "./Transaction";

/** Id of the node that writers lock. */
export const WRITE_LOCK = "visitgraph";
/** Setting a property takes the lock. */
const LOCK = "UNWIND $rows AS id MERGE (lock:WriteLock {id: id}) SET lock.held = true REMOVE lock.held";

/** One writer at a time, until the transaction ends: tallies, summaries and edges are read before they are written. */
export const lockGraph = (tx: Transaction): Promise<void> => tx.write(LOCK, [WRITE_LOCK]);
