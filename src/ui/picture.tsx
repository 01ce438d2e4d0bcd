/** A picture in the forms that were made at upload. */
interface Props {
  picture: {
    alt: string;
    src: string;
    width: number;
    height: number;
    sources: { type: string; files: { width: number; src: string }[] }[];
  };
  /** Media conditions and widths, as in HTML's `sizes`. */
  sizes: string;
  className?: string;
  /** The largest picture above the fold: loaded at once. */
  priority?: boolean;
}

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
      className={className}
    />
  </picture>
);
