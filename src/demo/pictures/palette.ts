/** The colours of the site's drawings. Amber marks participants or the one highlighted thing. */
export const palette = {
  paper: '#fbfcfa',
  paper2: '#f0f4f1',
  tint: '#e3edea',
  line: '#d6ddd9',
  line2: '#7f8d89',
  ink: '#13201f',
  brand: '#0a4d52',
  brand2: '#17676b',
  brand3: '#5f9c9a',
  brand4: '#92bdb9',
  band: '#0a3f44',
  amber: '#d4751b',
} as const;
