import { type Coordinates, distanceKm } from './distance.ts';
import type { Company } from './queries.ts';

/** A spot on the map with the facilities that stand there. */
export interface Spot extends Coordinates {
  /** Name of the place; that of the facility where it has none. */
  name: string;
  facilities: string[];
}

/** Facilities with co-ordinates, those at the same place together, in their order. */
export function spotsOf(facilities: Company['facilities']): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { name, place, coordinates } of facilities) {
    if (!coordinates) continue;
    const key = `${coordinates.latitude} ${coordinates.longitude}`;
    const spot = spots.get(key) ?? { ...coordinates, name: place || name, facilities: [] };
    spots.set(key, { ...spot, facilities: [...spot.facilities, name] });
  }
  return [...spots.values()];
}

export interface Leg {
  from: Spot;
  to: Spot;
  /** To ten kilometres: the co-ordinates are those of a city. */
  km: number;
}

/** From the first spot to each other. */
export const legsOf = ([first, ...others]: readonly Spot[]): Leg[] =>
  first
    ? others.map((to) => ({ from: first, to, km: Math.round(distanceKm(first, to) / 10) * 10 }))
    : [];
