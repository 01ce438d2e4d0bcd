import { expect, test } from 'vitest';
import { distanceKm } from './distance.ts';

const place = (latitude: number, longitude: number) => ({ latitude, longitude });

test('one degree of latitude is a 360th of the way round', () => {
  expect(distanceKm(place(0, 0), place(1, 0))).toBeCloseTo(111.195, 2);
  expect(distanceKm(place(60, 10), place(60, 11))).toBeCloseTo(55.6, 0);
});

test('Beijing to Shanghai, both ways', () => {
  const [beijing, shanghai] = [place(39.9042, 116.4074), place(31.2304, 121.4737)];
  expect(distanceKm(beijing, shanghai)).toBeCloseTo(1067, -1);
  expect(distanceKm(shanghai, beijing)).toBe(distanceKm(beijing, shanghai));
});

test('across the date line the short way, to the antipode half way round', () => {
  expect(distanceKm(place(0, 179.5), place(0, -179.5))).toBeCloseTo(111.195, 2);
  expect(distanceKm(place(0, 0), place(0, 180))).toBeCloseTo(Math.PI * 6371.0088, 3);
  expect(distanceKm(place(12, 34), place(12, 34))).toBe(0);
});
