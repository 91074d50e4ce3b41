/** The map behind the home page: a hill for each domain of the catalogue, as high as its number of jobs. */

import { contours } from 'd3-contour';

/** The drawing's size, in its own units, and the grid that heights are computed on. */
const WIDTH = 1200;
const HEIGHT = 560;
const CELL = 20;
const LINES = 13;
/** As on a printed map, every fifth line is bolder. */
const BOLD_EVERY = 5;
/** In radians: hills set round a spiral by this angle never fall in rows. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

type Hill = { x: number; y: number; height: number; spread: number };

/**
 * An SVG of contour lines, light and dark in itself. The same counts give the same drawing.
 *
 * @param counts how many jobs each domain has (or each interest, where sheets name no domain)
 */
export function drawContours(counts: readonly number[]): string {
  const hills = placeHills(counts);
  const columns = WIDTH / CELL + 1;
  const rows = HEIGHT / CELL + 1;
  const heights = Array.from({ length: columns * rows }, (_, index) =>
    heightAt(hills, (index % columns) * CELL, Math.floor(index / columns) * CELL),
  );
  const highest = Math.max(...heights);
  const thresholds = Array.from({ length: LINES }, (_, line) => (highest * (line + 0.6)) / (LINES + 0.6));
  const lines = contours().size([columns, rows]).thresholds(thresholds)(heights);
  const paths = lines.map(({ coordinates }, line) => {
    const rings = coordinates
      .flat()
      .map((ring) => drawRing(ring.map(([x = 0, y = 0]) => [(x - 0.5) * CELL, (y - 0.5) * CELL])));
    return `<path${line % BOLD_EVERY === 2 ? ' class="b"' : ''} d="${rings.join('')}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMaxYMid slice">`,
    '<style>path{fill:none;stroke:#b98a4e;stroke-width:1.5}.b{stroke-width:3}',
    '@media(prefers-color-scheme:dark){path{stroke:#7c6238}}</style>',
    ...paths,
    '</svg>',
  ].join('');
}

/** The highest hills first, from the middle of the right-hand side outwards: the left is for the page's words. */
function placeHills(counts: readonly number[]): Hill[] {
  const most = Math.max(1, ...counts);
  return [...counts]
    .sort((one, other) => other - one)
    .map((count, rank) => {
      const radius = Math.sqrt((rank + 0.5) / Math.max(1, counts.length));
      const angle = rank * GOLDEN_ANGLE;
      return {
        x: WIDTH * (0.6 + 0.52 * radius * Math.cos(angle)),
        y: HEIGHT * (0.5 + 0.58 * radius * Math.sin(angle)),
        height: count / most,
        spread: 55 + 75 * Math.sqrt(count / most),
      };
    });
}

function heightAt(hills: readonly Hill[], x: number, y: number): number {
  return hills.reduce((sum, hill) => {
    const distance = ((x - hill.x) ** 2 + (y - hill.y) ** 2) / (2 * hill.spread ** 2);
    return sum + hill.height * Math.exp(-distance);
  }, 0);
}

/** A closed line through the middles of its sides, curved at its corners. */
function drawRing(points: readonly (readonly number[])[]): string {
  const ring = points.slice(0, -1);
  const middle = (index: number) => {
    const [x = 0, y = 0] = ring[index % ring.length] ?? [];
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return `${Math.round((x + nextX) / 2)} ${Math.round((y + nextY) / 2)}`;
  };
  const curves = ring.map((_, index) => {
    const [x = 0, y = 0] = ring[(index + 1) % ring.length] ?? [];
    return `Q${Math.round(x)} ${Math.round(y)} ${middle(index + 1)}`;
  });
  return `M${middle(0)}${curves.join('')}Z`;
}
