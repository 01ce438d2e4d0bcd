/** Vectors in space, for marks on a sphere: x to the right, y down, z towards the viewer. */
import type { SeededRandom } from './seeded-random.ts';

export type Vector = readonly [number, number, number];

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function normalise(a: Vector): Vector {
  const length = Math.hypot(a[0], a[1], a[2]) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}

/** `a + b·s + c·t` */
export function combine(a: Vector, b: Vector, s: number, c: Vector, t: number): Vector {
  return [a[0] + b[0] * s + c[0] * t, a[1] + b[1] * s + c[1] * t, a[2] + b[2] * s + c[2] * t];
}

export function randomDirection(random: SeededRandom): Vector {
  const z = random.between(-1, 1);
  const angle = random.between(0, 2 * Math.PI);
  const flat = Math.sqrt(1 - z * z);
  return [flat * Math.cos(angle), flat * Math.sin(angle), z];
}

/** Points spread evenly over the unit sphere (Fibonacci lattice), turned and shaken by `random`. */
export function fibonacciSphere(count: number, shake: number, random: SeededRandom): Vector[] {
  const pole = randomDirection(random);
  const east = normalise(cross(pole, [0.31, 0.67, 0.67]));
  const south = cross(pole, east);
  const golden = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: count }, (_, index) => {
    const height = 1 - (2 * index + 1) / count;
    const flat = Math.sqrt(1 - height * height);
    const angle = golden * index;
    const onPole: Vector = [pole[0] * height, pole[1] * height, pole[2] * height];
    const place = combine(onPole, east, flat * Math.cos(angle), south, flat * Math.sin(angle));
    const [x, y, z] = randomDirection(random);
    return normalise([place[0] + x * shake, place[1] + y * shake, place[2] + z * shake]);
  });
}
