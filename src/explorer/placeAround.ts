export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room for a label beside its node, in pixels. */
const MARGIN = { x: 70, y: 48 };
/** Along the ellipse from one to the next, so that labels do not run into each other. */
const APART = 66;
/** From so many on every second one stands further in. */
const STAGGERED = 9;
const INNER = 0.62;

/**
 * Places for so many things around the middle (0, 0): on an ellipse as large as the room for it, on a larger one where they would not
 * fit; in the order given, the first at the top. Pixels, as long as it fits.
 */
export function placeAround(count: number, width: number, height: number): Point[] {
  const rings = count >= STAGGERED ? [1, INNER] : [1];
  const [across, down] = [width / 2 - MARGIN.x, height / 2 - MARGIN.y].map((radius) => Math.max(radius, 60)) as [
    number,
    number,
  ];
  const around = Math.PI * 2 * Math.hypot(across, down) * Math.SQRT1_2;
  const wider = Math.max(1, ((count / rings.length) * APART) / around);
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    const radius = wider * rings[index % rings.length]!;
    return { x: Math.cos(angle) * across * radius, y: Math.sin(angle) * down * radius };
  });
}
