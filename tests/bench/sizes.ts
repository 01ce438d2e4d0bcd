/** What a browser loads for each page type, compressed. */
import { gzipSync } from 'node:zlib';
import { get, kb, table } from './measure.ts';

const PAGES: Record<string, string> = {
  home: '/',
  about: '/about',
  articles: '/articles',
  article: '/articles/msc-autoimmune-disease',
  diseases: '/diseases',
  disease: '/diseases/systemic-lupus-erythematosus',
  news: '/news',
  'news item': '/news/microcarrier-line-1200l',
  'page of blocks': '/platform',
  contact: '/contact',
  search: '/search?q=MSC',
};

const gzipped = (text: string) => gzipSync(text).length;
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, path]) => path ?? '');

async function sizeOf(url: string, path: string) {
  const { text } = await get(`${url}${path}`);
  const fetched = async (paths: string[]) => {
    const bodies = await Promise.all(paths.map((one) => get(`${url}${one}`)));
    return bodies.reduce((sum, body) => sum + gzipped(body.text), 0);
  };
  const style = await fetched(all(text, /<link rel="stylesheet" href="([^"]+)"/g));
  const script = await fetched(all(text, /<script[^>]* src="([^"]+)"/g));
  // The smallest AVIF of each picture: what a phone takes.
  const pictures = all(text, /type="image\/avif"[^>]*srcSet="(\S+) /g);
  let images = 0;
  for (const one of pictures) {
    images += (await (await fetch(`${url}${one}`)).arrayBuffer()).byteLength;
  }
  return { html: gzipped(text), style, script, images };
}

export async function sizes(url: string): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const [name, path] of Object.entries(PAGES)) {
    const { html, style, script, images } = await sizeOf(url, path);
    rows.push([name, ...[html, style, script, images, html + style + script + images].map(kb)]);
  }
  return table(['KB, gzip', 'HTML', 'style', 'script', 'pictures (phone)', 'total'], rows);
}
