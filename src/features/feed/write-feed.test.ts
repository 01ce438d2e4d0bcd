import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { writeFeed } from './write-feed.ts';

process.env.DATABASE_URL = 'postgres://x:x@localhost/x';
process.env.PAYLOAD_SECRET = 'x'.repeat(32);
process.env.SITE_URL = 'https://www.example.com';

const EVIL = ']]></x>]]><script>alert(1)</script>&amp;\u0000\u0008\ufffe"';
const site = { name: `A & B <c>${EVIL}`, description: EVIL };
const entry = {
  url: 'https://www.example.com/articles/a?b=1&c=2',
  title: EVIL,
  summary: EVIL,
  content: '<p>正文 ]]&gt; 10<sup>6</sup></p>',
  publishedAt: '2026-01-02T00:00:00.000Z',
  updatedAt: '2026-02-03T00:00:00.000Z',
};
const feed = writeFeed('zh-CN', site, [entry]);
const read = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(xml);
};

it('is well-formed RSS with what RSS 2.0 requires, whatever the texts are', () => {
  const { channel } = read(feed.rss()).rss;
  for (const name of ['title', 'link', 'description']) expect(channel[name], name).toBeTruthy();
  expect(channel['atom:link']['@href']).toBe('https://www.example.com/feed.xml');
  expect(channel.item['content:encoded']).toBe(entry.content);
  expect(channel.item.pubDate).toBe('Fri, 02 Jan 2026 00:00:00 GMT');
});

it('is well-formed Atom with what RFC 4287 requires, whatever the texts are', () => {
  const { feed: atom } = read(feed.atom());
  for (const name of ['id', 'title', 'updated', 'author']) expect(atom[name], name).toBeTruthy();
  for (const name of ['id', 'title', 'updated']) expect(atom.entry[name], name).toBeTruthy();
  expect(atom.entry.content).toMatchObject({ '@type': 'html', '#text': entry.content });
  expect(atom.updated).toBe('2026-02-03T00:00:00.000Z');
});

it('shows markup in titles as text', () => {
  const { title } = read(feed.rss()).rss.channel.item;
  expect(title).not.toContain('<script>');
});

it('is a feed too where nothing is published', () => {
  const empty = writeFeed('en', site, []);
  expect(XMLValidator.validate(empty.rss())).toBe(true);
  expect(XMLValidator.validate(empty.atom())).toBe(true);
});
