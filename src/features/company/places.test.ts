import { expect, test } from 'vitest';
import { legsOf, spotsOf } from './places.ts';

const facility = (name: string, place: string, latitude: number | null) => ({
  name,
  place,
  area: null,
  description: '',
  picture: null,
  coordinates: latitude === null ? null : { latitude, longitude: 116.4 },
});

test('facilities at one place are one spot; those without co-ordinates have none', () => {
  const spots = spotsOf([
    facility('研发', '北京', 39.9),
    facility('生产', '北京', 39.9),
    facility('仓库', '别处', null),
    facility('南方', '', 31.2),
  ]);
  expect(spots.map(({ name, facilities }) => [name, facilities])).toEqual([
    ['北京', ['研发', '生产']],
    ['南方', ['南方']],
  ]);
});

test('distances run from the first spot, to ten kilometres', () => {
  const spots = spotsOf([facility('甲', '甲', 40), facility('乙', '乙', 30)]);
  expect(legsOf(spots).map(({ from, to, km }) => [from.name, to.name, km])).toEqual([
    ['甲', '乙', 1110],
  ]);
  expect(legsOf(spots.slice(1))).toEqual([]);
  expect(legsOf([])).toEqual([]);
});
