import { expect, test } from 'vitest';
import { distanceKm } from './distance.ts';
import { HEIGHT, placeMap, WIDTH } from './map-geometry.ts';

const beijing = { latitude: 39.9, longitude: 116.4 };
const shanghai = { latitude: 31.2, longitude: 121.5 };

test('north is up, east is right, and every place is inside', () => {
  const { points } = placeMap([beijing, shanghai]);
  const [north, south] = points;
  expect(north?.y).toBeLessThan(south?.y ?? 0);
  expect(north?.x).toBeLessThan(south?.x ?? 0);
  for (const { x, y } of points) {
    expect(x).toBeGreaterThan(40);
    expect(x).toBeLessThan(WIDTH - 40);
    expect(y).toBeGreaterThan(40);
    expect(y).toBeLessThan(HEIGHT - 40);
  }
});

test('the bar measures what the map shows', () => {
  const { points, bar } = placeMap([beijing, shanghai]);
  const [a, b] = points as [{ x: number; y: number }, { x: number; y: number }];
  const onPaper = Math.hypot(a.x - b.x, a.y - b.y);
  expect((onPaper / bar.length) * bar.km).toBeCloseTo(distanceKm(beijing, shanghai), -2);
  expect(bar.length).toBeGreaterThan(30);
});

test('lines of the graticule lie where their degrees are', () => {
  const { points, parallels, meridians } = placeMap([beijing, shanghai]);
  expect(parallels.map(({ degrees }) => degrees)).toEqual([30, 35, 40]);
  expect(meridians.map(({ degrees }) => degrees)).toEqual([110, 115, 120, 125]);
  const forty = parallels.find(({ degrees }) => degrees === 40);
  expect(Math.abs((forty?.at ?? 0) - (points[0]?.y ?? 0))).toBeLessThan(5);
});

test.each([
  [[beijing]],
  [[beijing, beijing]],
  [[beijing, { latitude: -33.9, longitude: 18.4 }]],
  [[{ latitude: 89, longitude: 0 }]],
])('%j has lines, a bar and finite places', (places) => {
  const { points, bar, meridians, parallels } = placeMap(places);
  expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  expect(bar.length).toBeGreaterThan(0);
  expect(meridians.length + parallels.length).toBeGreaterThan(1);
  expect(meridians.length).toBeLessThan(12);
});
