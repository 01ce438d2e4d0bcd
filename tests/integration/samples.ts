import type { Payload } from 'payload';
import sharp from 'sharp';
import { body, createUser, make } from './cms.ts';

let counter = 0;

/** A plain picture of a size, as a file that somebody uploads. */
export async function pictureFile(name = 'bild.png', width = 40, height = 30) {
  counter += 1;
  const background = { r: counter % 256, g: (counter >> 8) % 256, b: 120 };
  const data = await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
  return { name, data, mimetype: 'image/png', size: data.length };
}

type Make = (cms: Payload) => Promise<number | string>;
const published = { _status: 'published' as const };
const next = () => {
  counter += 1;
  return `样本${counter}`;
};

/** Makes a document of each collection, past the access rules. */
export const samples: Record<string, Make> = {
  articles: async (cms) =>
    (
      await make(cms, 'articles', {
        title: next(),
        summary: '摘要',
        body: body('正文'),
        ...published,
      })
    ).id,
  diseases: async (cms) =>
    (
      await make(cms, 'diseases', {
        name: next(),
        summary: '摘要',
        overview: body('概述'),
        ...published,
      })
    ).id,
  news: async (cms) =>
    (
      await make(cms, 'news', {
        title: next(),
        category: 'company',
        body: body('正文'),
        ...published,
      })
    ).id,
  pages: async (cms) =>
    (
      await make(cms, 'pages', {
        title: next(),
        blocks: [{ blockType: 'facilities', title: '场地' }],
        ...published,
      })
    ).id,
  trials: async (cms) => (await make(cms, 'trials', { title: next(), ...published })).id,
  people: async (cms) =>
    (await make(cms, 'people', { name: next(), roles: ['author'], ...published })).id,
  media: async (cms) =>
    (await cms.create({ collection: 'media', data: { alt: next() }, file: await pictureFile() }))
      .id,
  leads: async (cms) =>
    (
      await make(cms, 'leads', {
        name: next(),
        state: 'new',
        locale: 'zh-CN',
        consentedAt: new Date().toISOString(),
      })
    ).id,
  'lead-events': async (cms) => {
    const lead = Number(await samples.leads?.(cms));
    return (await make(cms, 'lead-events', { lead, kind: 'note', text: next() })).id;
  },
  deliveries: async (cms) => {
    const lead = Number(await samples.leads?.(cms));
    return (await make(cms, 'deliveries', { lead, channel: 'webhook', state: 'dead', attempts: 3 }))
      .id;
  },
  'lead-log': async (cms) => (await make(cms, 'lead-log', { action: 'retention', count: 0 })).id,
  'consent-texts': async (cms) =>
    (await make(cms, 'consent-texts', { version: 'v', hash: next(), locale: 'zh-CN', text: 'x' }))
      .id,
  redirects: async (cms) => {
    const value = Number(await samples.articles?.(cms));
    return (
      await cms.create({
        collection: 'redirects',
        data: { from: `articles/old-${value}`, to: { relationTo: 'articles', value } },
      })
    ).id;
  },
  users: async (cms) =>
    (await createUser(cms, 'author', `${next().codePointAt(2)}-${counter}@example.com`)).id,
};
