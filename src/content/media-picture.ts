import type { Media } from '#generated/payload-types.ts';

/** One form of a picture, as `srcset` lists it. */
export interface PictureSource {
  type: 'image/avif' | 'image/webp';
  /** Widths in pixels and their paths, smallest first. */
  files: { width: number; src: string }[];
}

/** A picture ready to be shown. */
export interface Picture {
  alt: string;
  caption: string | null;
  credit: string | null;
  src: string;
  width: number;
  height: number;
  sources: PictureSource[];
  /** What must stay in sight where the picture is cut, in per cent from the left and the top. */
  focus: { x: number; y: number };
}

const FORMATS = ['avif', 'webp'] as const;

/** Path of the file without host: the site serves its own pictures. */
const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+/, '');

/** Our view of an upload, or null where it is missing or was not populated. */
export function toPicture(media: Media | number | null | undefined): Picture | null {
  if (!media || typeof media === 'number' || !media.url) return null;
  const sizes = Object.entries(media.sizes ?? {});
  const sources = FORMATS.map((format) => ({
    type: `image/${format}` as const,
    files: sizes
      .filter(([name]) => name.startsWith(format))
      .flatMap(([, size]) =>
        size?.url && size.width ? [{ width: size.width, src: pathOf(size.url) }] : [],
      )
      .sort((a, b) => a.width - b.width),
  })).filter((source) => source.files.length > 0);
  return {
    alt: media.alt ?? '',
    caption: media.caption ?? null,
    credit: media.credit ?? null,
    src: pathOf(media.url),
    width: media.width ?? 1600,
    height: media.height ?? 1000,
    sources,
    focus: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
  };
}
