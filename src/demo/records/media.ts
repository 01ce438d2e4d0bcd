import type { MediaRecord } from './types.ts';

const cover = (key: string): MediaRecord => ({ key, name: key, width: 1920, height: 1200 });
const wide = (key: string): MediaRecord => ({ key, name: key, width: 1920, height: 960 });

/** Every picture of the demo; `pictures/` draws one for each key. */
export const media: MediaRecord[] = [
  cover('article-autoimmune'),
  cover('article-evidence'),
  cover('article-microcarriers'),
  cover('article-scale-up'),
  cover('article-quality'),
  cover('article-vesicles'),
  wide('figure-inflammation-curve'),
  wide('figure-msc-overview'),
  wide('figure-sphere-stages'),
  wide('figure-process-line'),
  cover('disease-ra'),
  cover('disease-ms'),
  cover('disease-sle'),
  cover('disease-ibd'),
  cover('disease-ss'),
  cover('disease-aild'),
  cover('news-process'),
  cover('news-industry'),
  cover('news-gathering'),
  cover('news-line'),
  cover('news-shanghai'),
  cover('news-open-day'),
  cover('facility-rd'),
  cover('facility-gmp'),
  cover('facility-shanghai'),
  { key: 'social-card', name: 'social-card', width: 1200, height: 630 },
];
