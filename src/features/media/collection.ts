import type { CollectionConfig, ImageSize } from 'payload';
import { mediaAccess } from '#cms/access/content-access.ts';
import { groups } from '#cms/groups.ts';
import { invalidationHooks } from '#cms/hooks/invalidation.ts';
import { limitRequests } from '#cms/hooks/limit-requests.ts';
import { label, labels } from '#cms/label.ts';
import { mediaDirectory } from '#lib/directories.ts';
import { checkUpload } from './check-upload.ts';

const WIDTHS = [480, 960, 1600] as const;
const FORMATS = {
  avif: { quality: 55, effort: 3 },
  webp: { quality: 78, effort: 4 },
} as const;

/** Made by the upload, of no use in lists, and without a name in Chinese. */
const UNLISTED = { disableGroupBy: true, disableListColumn: true, disableListFilter: true };

const imageSizes: ImageSize[] = Object.entries(FORMATS).flatMap(([format, options]) =>
  WIDTHS.map((width) => ({
    name: `${format}${width}`,
    width,
    withoutEnlargement: true,
    admin: UNLISTED,
    formatOptions: { format: format as keyof typeof FORMATS, options },
  })),
);

/** Names never come back with another content (see `check-upload`), so caches may keep them. */
const FOR_EVER = 'public, max-age=31536000, immutable';

export const media: CollectionConfig = {
  slug: 'media',
  labels: labels('媒体', '媒體', 'Picture', 'Media'),
  access: mediaAccess,
  disableDuplicate: true,
  admin: {
    hideAPIURL: true,
    useAsTitle: 'filename',
    group: groups.content,
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
  },
  upload: {
    staticDir: mediaDirectory(),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    focalPoint: true,
    crop: false,
    imageSizes,
    adminThumbnail: 'webp480',
    // The original is encoded anew: camera data, and whatever was hidden in the file, are gone.
    resizeOptions: { width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true },
    formatOptions: { format: 'webp', options: { quality: 86 } },
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Cache-Control', FOR_EVER);
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      return headers;
    },
  },
  hooks: {
    ...invalidationHooks('media', { drafts: false }),
    beforeOperation: [checkUpload, limitRequests],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      label: label('替代文字', '替代文字', 'Alternative text'),
      admin: {
        description: label(
          '给看不到图片的人：用一句话说图上有什么。',
          '給看不到圖片的人：用一句話說圖上有什麼。',
          'For those who cannot see it: one sentence on what the picture shows.',
        ),
      },
    },
    {
      name: 'caption',
      type: 'textarea',
      localized: true,
      label: label('图注', '圖註', 'Caption'),
    },
    { name: 'credit', type: 'text', label: label('图片来源', '圖片來源', 'Credit') },
    ...['url', 'thumbnailURL', 'mimeType'].map((name) => ({
      name,
      type: 'text' as const,
      admin: UNLISTED,
    })),
  ],
};
