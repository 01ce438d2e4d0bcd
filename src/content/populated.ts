/** Related documents that a visitor may see; what is unpublished stays a bare id and is left out. */
export const populated = <T extends object>(
  values: (T | number | null)[] | null | undefined,
): T[] => (values ?? []).filter((value): value is T => typeof value === 'object' && value !== null);

export const populatedOne = <T extends object>(value: T | number | null | undefined): T | null =>
  typeof value === 'object' && value !== null ? value : null;
