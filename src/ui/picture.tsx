/** A picture in the forms that were made at upload. */
interface Props {
  picture: {
    alt: string;
    src: string;
    width: number;
    height: number;
    sources: { type: string; files: { width: number; src: string }[] }[];
    focus: { x: number; y: number };
  };
  /** Media conditions and widths, as in HTML's `sizes`. */
  sizes: string;
  className?: string;
  /** The largest picture above the fold: loaded at once. */
  priority?: boolean;
}

/** The policy of the pages allows no style of one element: nine places stand for all. */
const FOCUS = [
  ['object-top-left', 'object-top', 'object-top-right'],
  ['object-left', '', 'object-right'],
  ['object-bottom-left', 'object-bottom', 'object-bottom-right'],
] as const;
const third = (percent: number) => Math.min(2, Math.max(0, Math.floor(percent / 33.4)));
const focusClass = ({ x, y }: { x: number; y: number }) => FOCUS[third(y)]?.[third(x)] ?? '';

export const PictureElement = ({ picture, sizes, className, priority = false }: Props) => (
  <picture>
    {picture.sources.map((source) => (
      <source
        key={source.type}
        type={source.type}
        sizes={sizes}
        srcSet={source.files.map(({ src, width }) => `${src} ${width}w`).join(', ')}
      />
    ))}
    <img
      src={picture.src}
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : 'auto'}
      decoding="async"
      className={[className, focusClass(picture.focus)].filter(Boolean).join(' ')}
    />
  </picture>
);
