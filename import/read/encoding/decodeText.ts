import { isUtf8 } from "node:buffer";
import { binaryKind } from "./binaryKind";
import { LEGACY_ENCODINGS } from "./legacyEncodings";
import { detectUtf16 } from "./utf16";
import { vietnameseShare } from "./vietnameseShare";

export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: string }
  | { readonly kind: "failed"; readonly code: "BINARY" | "ENCODING_UNKNOWN"; readonly reason: string };

/** Below this, a text read with a legacy table is taken for noise. Real texts, with foreign names in them, stay above 0.95. */
const MIN_VIETNAMESE_SHARE = 0.8;
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Text from bytes: UTF-8 where they are valid UTF-8, UTF-16 by its mark or its look, else the legacy Vietnamese encoding in
 * which they make Vietnamese. Unicode input comes out as it is, without its byte order mark; legacy input comes out in NFC.
 */
export function decodeText(bytes: Buffer): Decoded {
  const utf16 = detectUtf16(bytes);
  if (utf16) return decodeUtf16(bytes, utf16);
  const binary = binaryKind(bytes);
  if (binary) return { kind: "failed", code: "BINARY", reason: `it is ${binary}, not text` };
  if (isUtf8(bytes)) return text(bytes.toString("utf8"), "utf-8");
  return decodeLegacy(bytes);
}

function text(decoded: string, encoding: string): Decoded {
  return { kind: "text", text: decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded, encoding };
}

function decodeUtf16(bytes: Buffer, encoding: string): Decoded {
  try {
    return text(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding);
  } catch {
    return {
      kind: "failed",
      code: "ENCODING_UNKNOWN",
      reason: `it starts as ${encoding} text, but is not valid ${encoding}`,
    };
  }
}

function decodeLegacy(bytes: Buffer): Decoded {
  const guesses = LEGACY_ENCODINGS.map(({ name, decode }) => {
    const decoded = decode(bytes);
    return { name, decoded, share: vietnameseShare(decoded) };
  });
  const best = guesses.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share >= MIN_VIETNAMESE_SHARE) return text(best.decoded, best.name);
  return {
    kind: "failed",
    code: "ENCODING_UNKNOWN",
    reason: `it is not UTF-8 (first at byte ${firstBadByte(bytes)}), nor Vietnamese in UTF-16, Windows-1258, TCVN3 or VNI`,
  };
}

/** Longest valid start, found by halving: a start that is cut inside a character is valid after dropping up to three bytes. */
function firstBadByte(bytes: Buffer): number {
  const validUpTo = (end: number) => [0, 1, 2, 3].some((cut) => end >= cut && isUtf8(bytes.subarray(0, end - cut)));
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (validUpTo(middle)) low = middle;
    else high = middle;
  }
  for (let end = Math.min(low + 1, bytes.length); end >= 0; end--) if (isUtf8(bytes.subarray(0, end))) return end;
  return 0;
}
