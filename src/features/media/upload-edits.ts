type Data = Record<string, unknown>;

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** Per cent of the side, or null where it is no number. */
function toPercent(value: unknown): number | null {
  const number = Number.parseFloat(String(value));
  return Number.isFinite(number) ? Math.min(Math.max(Math.round(number), 0), 100) : null;
}

/**
 * Of what the admin's tool asks to be done to a picture (`uploadEdits` in the query) only the focal
 * point counts. A crop of the full size would store the bytes as they came, camera data and all.
 *
 * The focal point of a picture that is there becomes plain data. Payload would encode the file anew
 * in its place: a little worse each time, and under a name that caches keep for ever.
 */
export function limitEdits(query: Data | undefined, operation: string, data: unknown): void {
  if (!isObject(query)) return;
  const { focalPoint } = isObject(query.uploadEdits) ? query.uploadEdits : {};
  delete query.uploadEdits;
  if (!isObject(focalPoint)) return;
  const [x, y] = [toPercent(focalPoint.x), toPercent(focalPoint.y)];
  if (x === null || y === null) return;
  if (operation === 'create') query.uploadEdits = { focalPoint: { x, y } };
  else if (isObject(data)) Object.assign(data, { focalX: x, focalY: y });
}
