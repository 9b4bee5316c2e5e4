import { rejection, type Rejection } from "../read/Rejection";
import type { Refusal } from "./verifyEvidence";

/** A refused fact as an entry for the quarantine, kept under the path of its article. */
export function refusalRejection(path: string, refusal: Refusal): Rejection {
  const { article, fact, reason } = refusal;
  return rejection("EVIDENCE_NOT_FOUND", path, `article ${article}, ${fact}: ${reason}`, {
    raw: Buffer.from(JSON.stringify(refusal)),
  });
}
