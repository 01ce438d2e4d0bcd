import { expect, it } from 'vitest';
import type { PictureText } from './picture-svg.ts';
import { PictureBusyError, renderPicture } from './render-picture.ts';

const text = (name: string): PictureText => ({
  kind: 'news',
  name,
  title: '题目',
  label: '新闻',
  siteName: '示例',
});

it('draws a picture once for all who ask while it is being made, and after', async () => {
  const asked = Array.from({ length: 30 }, () => renderPicture('/one.png', 'zh-CN', text('one')));
  const pictures = await Promise.all(asked);
  expect(new Set(pictures).size).toBe(1);
  expect(await renderPicture('/one.png', 'zh-CN', text('one'))).toBe(pictures[0]);
});

it('lets only so many wait, and draws again when they are gone', async () => {
  const asked = Array.from({ length: 24 }, (_, index) =>
    renderPicture(`/many-${index}.png`, 'en', text(`many-${index}`)),
  );
  const results = await Promise.allSettled(asked);
  const refused = results.filter((result) => result.status === 'rejected');
  expect(refused).toHaveLength(8);
  for (const { reason } of refused) expect(reason).toBeInstanceOf(PictureBusyError);
  expect((await renderPicture('/many-23.png', 'en', text('many-23'))).length).toBeGreaterThan(1000);
}, 60_000);
