/** Pictures of the places at one scale, 1920 × 1200, and the card for shared links. */
import { palette } from './palette.ts';
import { openSquare, squares, vesselOfTwelve } from './plan.ts';
import { drawSphere } from './sphere.ts';
import { group, line, type Scene } from './svg.ts';

const pitch = 122;
const left = 110;
const floor = 1090;

/** Rows of ten squares that stand on the common floor. */
function rowsOfTen(count: number, fill: (index: number) => string): string {
  const start = { x: left, y: floor - (count / 10) * pitch };
  return squares(count, 10, start, pitch, fill);
}

/** The floor on which everything stands, from edge to edge. */
function ground(): string {
  const y = floor - pitch * 0.08 + 2;
  return line({ x: 0, y }, { x: 1920, y }, palette.ink, 3);
}

/** 5,000 m²: fifty squares, ten of them (dark) for contract work. */
export function facilityRd(): Scene {
  return {
    ground: palette.tint,
    marks: group({}, [
      rowsOfTen(50, (index) => (index < 10 ? palette.brand : palette.brand3)),
      drawSphere({ x: 1640, y: floor - 180, r: 170, seed: 8, places: 130, coverage: 0.7 }),
      ground(),
    ]),
  };
}

/** 4,000 m²: forty squares, and the vessel of 1,200 L. */
export function facilityGmp(): Scene {
  const bottom = floor - pitch * 0.08;
  const vessel = { x: 1480, y: bottom - 640, width: 330, height: 640 };
  return {
    ground: palette.tint,
    marks: group({}, [
      rowsOfTen(40, () => palette.brand3),
      vesselOfTwelve(vessel, () => palette.brand2),
      ground(),
    ]),
  };
}

/** More than 2,000 m²: twenty squares and a begun one. */
export function facilityShanghai(): Scene {
  return {
    ground: palette.tint,
    marks: group({}, [
      rowsOfTen(20, () => palette.brand3),
      openSquare(left, floor - 3 * pitch, pitch),
      drawSphere({ x: 1492, y: floor - 122, r: 112, seed: 8, places: 90, coverage: 0.9 }),
      drawSphere({ x: 1716, y: floor - 122, r: 112, seed: 18, places: 90, coverage: 0.4 }),
      ground(),
    ]),
  };
}

/** A microcarrier at the right; the left half stays empty. */
export function socialCard(): Scene {
  return {
    ground: palette.paper,
    marks: group({}, [
      drawSphere({
        x: 940,
        y: 350,
        r: 330,
        seed: 7,
        places: 300,
        coverage: 0.6,
        from: [0.62, -0.5, 0.2],
        highlight: [-0.7, 0.36, 0.6],
        body: palette.tint,
      }),
      drawSphere({
        x: 540,
        y: 120,
        r: 44,
        seed: 40,
        places: 60,
        coverage: 0.5,
        body: palette.tint,
      }),
    ]),
  };
}
