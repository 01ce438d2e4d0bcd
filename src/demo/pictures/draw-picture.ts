/** Draws the demo's pictures; no picture carries words, so that one serves all languages. */
import { media } from '../records/media.ts';
import {
  articleAutoimmune,
  articleEvidence,
  articleMicrocarriers,
  articleQuality,
  articleScaleUp,
  articleVesicles,
} from './article-pictures.ts';
import { diseaseAild, diseaseSle, diseaseSs } from './disease-organs.ts';
import { diseaseIbd, diseaseMs, diseaseRa } from './disease-tissues.ts';
import { facilityGmp, facilityRd, facilityShanghai, socialCard } from './facility-pictures.ts';
import {
  figureInflammationCurve,
  figureMscOverview,
  figureProcessLine,
  figureSphereStages,
} from './figure-pictures.ts';
import {
  newsGathering,
  newsIndustry,
  newsLine,
  newsOpenDay,
  newsProcess,
  newsShanghai,
} from './news-pictures.ts';
import { element, type Scene } from './svg.ts';

const scenes = new Map<string, () => Scene>([
  ['article-autoimmune', articleAutoimmune],
  ['article-evidence', articleEvidence],
  ['article-microcarriers', articleMicrocarriers],
  ['article-scale-up', articleScaleUp],
  ['article-quality', articleQuality],
  ['article-vesicles', articleVesicles],
  ['figure-inflammation-curve', figureInflammationCurve],
  ['figure-msc-overview', figureMscOverview],
  ['figure-sphere-stages', figureSphereStages],
  ['figure-process-line', figureProcessLine],
  ['disease-ra', diseaseRa],
  ['disease-ms', diseaseMs],
  ['disease-sle', diseaseSle],
  ['disease-ibd', diseaseIbd],
  ['disease-ss', diseaseSs],
  ['disease-aild', diseaseAild],
  ['news-process', newsProcess],
  ['news-industry', newsIndustry],
  ['news-gathering', newsGathering],
  ['news-line', newsLine],
  ['news-shanghai', newsShanghai],
  ['news-open-day', newsOpenDay],
  ['facility-rd', facilityRd],
  ['facility-gmp', facilityGmp],
  ['facility-shanghai', facilityShanghai],
  ['social-card', socialCard],
]);

/** The picture of a media record as a complete SVG document. */
export function drawPicture(key: string): string {
  const record = media.find((candidate) => candidate.key === key);
  const scene = scenes.get(key);
  if (!record || !scene) throw new Error(`No picture is drawn for “${key}”.`);
  const { width, height } = record;
  const { ground, marks } = scene();
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: ground }) + marks,
  );
}
