import { type SphereOptions, sphereLayout } from '#ui/sphere-layout.ts';

/** The light tokens of `ui/tokens.css`: a picture has no theme. */
export const COLOURS = {
  paper: '#fbfcfa',
  ink: '#13201f',
  ink2: '#43514e',
  brand: '#0a4d52',
  brand2: '#17676b',
  brand3: '#5f9c9a',
  dataFill: '#d4751b',
} as const;

/** From light to shade. */
const TONES = ['#94bcb9', COLOURS.brand3, COLOURS.brand2, COLOURS.brand] as const;

/** The mark of `site-shell/company-mark.tsx`, 36 units wide. */
export const COMPANY_MARK = `<circle cx="18" cy="18" r="16.5" fill="${COLOURS.brand3}" fill-opacity="0.15" stroke="${COLOURS.brand}" stroke-width="1.75"/>
<path fill="${COLOURS.brand}" d="M8 16q2-7 8-8q-1 7-8 8zM18.5 11q6-4 9.5 1.5q-6 3-9.5-1.5zM6.5 20q5-1.5 8 3.5q-6 2-8-3.5zM14 30q1-5 7-4.5q-1.5 5-7 4.5z"/>
<path fill="${COLOURS.brand3}" d="M12.5 18.5q4-4.5 9-1q-4 4.5-9 1z"/>
<path fill="${COLOURS.dataFill}" d="M22 22.5q2.5-5 7.5-3.5q-1.5 6-7.5 3.5z"/>`;

/** The microcarrier of `ui/sphere.tsx` as a string: here is no page whose style could colour it. */
export function sphereSvg(options: SphereOptions, cx: number, cy: number, r: number): string {
  const { units, tones, nuclei, single, nucleusWidth } = sphereLayout(options);
  const cells = tones.map((d, tone) => `<path fill="${TONES[tone]}" d="${d}"/>`).join('');
  return `<g transform="translate(${cx} ${cy}) scale(${r / units})">
<circle r="${units}" fill="${COLOURS.brand3}" fill-opacity="0.15" stroke="${COLOURS.brand3}" stroke-opacity="0.5" stroke-width="${units / r}"/>
${cells}
${single ? `<path fill="${COLOURS.dataFill}" d="${single.outline}"/>` : ''}
<path fill="none" stroke="${COLOURS.paper}" stroke-opacity="0.7" stroke-linecap="round" stroke-width="${nucleusWidth}" d="${nuclei}${single?.nucleus ?? ''}"/>
</g>`;
}
