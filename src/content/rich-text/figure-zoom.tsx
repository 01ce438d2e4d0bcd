import type { Picture } from '#content/media-picture.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { PictureElement } from '#ui/picture.tsx';

interface Props {
  /** Unique on the page. */
  id: string;
  picture: Picture;
  locale: Locale;
}

/** The largest file of a picture that every browser reads. */
const largest = ({ sources, src }: Picture): string =>
  sources.find(({ type }) => type === 'image/webp')?.files.at(-1)?.src ?? src;

/**
 * The way to a large view of a picture: a popover, or a link to the file where the browser knows
 * none (the style shows one of the two). The large file is loaded when it is opened.
 */
export function FigureZoom({ id, picture, locale }: Props) {
  const t = translator(locale, 'article');
  const label = (
    <>
      <span className="zoom-sign" aria-hidden="true">
        {t('zoomShort')}
      </span>
      <span className="sr-only">{t('zoom', { picture: picture.alt })}</span>
    </>
  );
  return (
    <>
      <a href={largest(picture)} className="zoom-open">
        {label}
      </a>
      <button type="button" popoverTarget={id} className="zoom-open">
        {label}
      </button>
      <div popover="auto" id={id} role="dialog" aria-label={picture.alt} className="zoom">
        {/* The view covers the button that opened it: the focus goes to the one that is seen. */}
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          // biome-ignore lint/a11y/noAutofocus: takes effect when the popover is shown, not on load
          autoFocus
          className="zoom-close"
        >
          {t('close')}
        </button>
        <div className="zoom-picture">
          <PictureElement picture={{ ...picture, focus: CENTRE }} sizes="100rem" />
        </div>
        {picture.caption && <p className="zoom-caption">{picture.caption}</p>}
      </div>
    </>
  );
}

const CENTRE = { x: 50, y: 50 };
