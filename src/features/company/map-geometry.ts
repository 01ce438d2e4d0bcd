import { type Coordinates, distanceKm } from './distance.ts';

/** The field of the map, and its part in which places stand. */
export const WIDTH = 360;
export const HEIGHT = 380;
const ROOM = { width: 170, height: 210 };
/** A lone place is shown with about this many degrees around it. */
const LEAST_SPAN = 4;
/** Lines of the graticule stand at least this far apart. */
const MIN_GAP = 60;
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30];
const BARS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
const MAX_BAR = 110;

export interface Line {
  degrees: number;
  /** Position in the field: x of a meridian, y of a parallel. */
  at: number;
}

export interface PlaceMap {
  points: { x: number; y: number }[];
  meridians: Line[];
  parallels: Line[];
  bar: { km: number; length: number };
}

const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
const span = (values: number[]): number => Math.max(...values) - Math.min(...values);

function linesBetween(from: number, to: number, step: number, at: (degrees: number) => number) {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index): Line => {
    const degrees = Math.round((first + index) * step * 10) / 10;
    return { degrees, at: Math.round(at(degrees) * 10) / 10 };
  });
}

/**
 * Lays places out on a plain of latitude and longitude, true to scale along the middle parallel. No
 * coast and no border is part of it (docs/decisions/0008).
 */
export function placeMap(places: readonly Coordinates[]): PlaceMap {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  const [lat, lon] = [middle(latitudes), middle(longitudes)];
  const shrink = Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  const unit = Math.min(
    ROOM.height / Math.max(span(latitudes), LEAST_SPAN),
    ROOM.width / Math.max(span(longitudes) * shrink, LEAST_SPAN),
  );
  const x = (longitude: number) => WIDTH / 2 + (longitude - lon) * unit * shrink;
  const y = (latitude: number) => HEIGHT / 2 - (latitude - lat) * unit;
  const step = STEPS.find((one) => one * unit * shrink >= MIN_GAP) ?? 30;
  const halfLon = WIDTH / 2 / (unit * shrink);
  const halfLat = HEIGHT / 2 / unit;
  const kmPerUnit =
    distanceKm({ latitude: lat, longitude: lon }, { latitude: lat, longitude: lon + 0.1 }) /
    (0.1 * unit * shrink);
  const km = BARS_KM.findLast((bar) => bar / kmPerUnit <= MAX_BAR) ?? 1;
  return {
    points: places.map(({ latitude, longitude }) => ({
      x: Math.round(x(longitude)),
      y: Math.round(y(latitude)),
    })),
    meridians: linesBetween(lon - halfLon, lon + halfLon, step, x),
    parallels: linesBetween(lat - halfLat, lat + halfLat, step, y),
    bar: { km, length: Math.round(km / kmPerUnit) },
  };
}
