/** First bytes of files that are often given a wrong extension. */
const SIGNATURES: readonly (readonly [start: string, kind: string])[] = [
  ["%PDF-", "a PDF document"],
  ["{\\rtf", "an RTF document"],
  ["PK\x03\x04", "a ZIP archive (perhaps a .docx)"],
  ["\xd0\xcf\x11\xe0", "an old Microsoft Office document"],
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["\x1f\x8b", "gzip-compressed data"],
  ["\x7fELF", "a program"],
];

/** Control characters that no text uses, above this share, make data. Single ones occur in real text. */
const MAX_CONTROL_SHARE = 0.01;

function isControl(byte: number): boolean {
  return (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b) || byte === 0x7f;
}

/** What the bytes are when they are no text in an ASCII-compatible encoding ("a PDF document"), else null. */
export function binaryKind(bytes: Buffer): string | null {
  const start = bytes.toString("latin1", 0, 8);
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls++;
  return controls > bytes.length * MAX_CONTROL_SHARE ? "binary data" : null;
}
