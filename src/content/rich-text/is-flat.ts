/** Every value of an object can be shown or written into an attribute as it is. */
export const isFlat = (value: object): boolean =>
  Object.values(value).every((entry) => typeof entry !== 'object' || entry === null);
