import { useId } from 'react';
import { type Picture, toPicture } from '#content/media-picture.ts';
import type { Media } from '#generated/payload-types.ts';
import { translator } from '#i18n/translator.ts';
import { PictureElement } from '#ui/picture.tsx';
import { CitedText } from './cited-text.tsx';
import type { RichContext } from './context.ts';
import { FigureZoom } from './figure-zoom.tsx';
import { isFlat } from './is-flat.ts';
import type { RichNode } from './read-body.ts';

const SIZES = '(min-width: 50rem) 43rem, calc(100vw - 2.5rem)';

/** The picture of a figure, or null where it is gone or is not what the schema says. */
export function pictureOf(node: RichNode): Picture | null {
  try {
    const picture = toPicture(node.fields.image as Media | number | null | undefined);
    return picture && isFlat({ ...picture, ...picture.focus, sources: null, focus: null })
      ? picture
      : null;
  } catch {
    return null;
  }
}

/** A picture with its caption. One that was taken down leaves its caption and a quiet place. */
export function FigureBlock({ node, context }: { node: RichNode; context: RichContext }) {
  const t = translator(context.locale, 'article');
  const id = `zoom${useId()}`;
  const picture = pictureOf(node);
  const typed = context.citations.piecesOf(node, 'caption');
  const caption = typed.length > 0 ? typed : textPieces(picture?.caption);
  return (
    <figure className="figure">
      {picture ? (
        <div className="zoomable">
          <PictureElement picture={picture} sizes={SIZES} className="h-auto w-full" />
          <FigureZoom id={id} picture={picture} locale={context.locale} />
        </div>
      ) : (
        <p className="grid min-h-32 place-items-center bg-paper-2 p-4 text-note text-ink-3">
          {t('pictureMissing')}
        </p>
      )}
      {(caption.length > 0 || picture?.credit) && (
        <figcaption>
          <CitedText pieces={caption} locale={context.locale} marked short />
          {picture?.credit && (
            <small className="text-ink-3">{t('credit', { name: picture.credit })}</small>
          )}
        </figcaption>
      )}
    </figure>
  );
}

const textPieces = (text: string | null | undefined) =>
  text ? [{ kind: 'text' as const, text }] : [];
