import { expect, it } from 'vitest';
import { block, body, render } from './sample-body.tsx';

const image = {
  alt: '曲线',
  url: 'http://localhost/api/media/file/curve.png',
  width: 2000,
  height: 1200,
  focalX: 50,
  focalY: 20,
  sizes: {
    webp480: { url: '/api/media/file/curve-480.webp', width: 480 },
    webp1600: { url: '/api/media/file/curve-1600.webp', width: 1600 },
  },
};
const html = render(body(block('figure', { image, caption: '图注' })));

it('shows its picture with size and caption', () => {
  expect(html).toMatch(/<img src="\/api\/media\/file\/curve.png" alt="曲线" width="2000"/);
  expect(html).toContain('<figcaption><span class="break-keep">图注');
  expect(html).not.toContain('图片暂不可用');
});

it('opens a large view, or leads to the largest file where there are no popovers', () => {
  const id = /popover="auto" id="([^"]+)" role="dialog" aria-label="曲线"/.exec(html)?.[1];
  expect(id).toBeTruthy();
  expect(html).toContain(`popoverTarget="${id}" class="zoom-open"`);
  expect(html).toContain('<a href="/api/media/file/curve-1600.webp" class="zoom-open"');
  expect(html.match(/放大图片：曲线/g)).toHaveLength(2);
});

it('gives the focus to the close button of the large view, which covers the page', () => {
  expect(html).toMatch(/<button [^>]*autofocus=""[^>]*class="zoom-close"/);
  expect(html.match(/autofocus/g)).toHaveLength(1);
});

it('loads the large view only when it is opened', () => {
  const dialog = html.slice(html.indexOf('role="dialog"'));
  expect(dialog).toContain('loading="lazy"');
});

it('has an id of its own for each', () => {
  const two = render(body(block('figure', { image }), block('figure', { image })));
  const ids = [...two.matchAll(/popover="auto" id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(2);
});
