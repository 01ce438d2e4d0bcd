/** The drawings that a step of a mechanism can have; `mechanism/` holds one for each. */
export const MECHANISM_DRAWINGS = [
  'trigger',
  'antibody',
  't-cell',
  'cytokine',
  'tissue',
  'loss',
  'msc',
] as const;
export type MechanismDrawing = (typeof MECHANISM_DRAWINGS)[number];
