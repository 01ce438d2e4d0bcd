import { toPicture } from '#content/media-picture.ts';
import type { Locale } from '#i18n/locales.ts';
import { PageTitle } from '#ui/page-title.tsx';
import { PictureElement } from '#ui/picture.tsx';
import { Section } from '#ui/section.tsx';
import { ShortText } from '#ui/short-text.tsx';
import { Wrap } from '#ui/wrap.tsx';
import type { BlockProps } from './block.ts';

interface Props extends BlockProps<'hero'> {
  /** The first block of the page: its title is the h1. */
  isFirst: boolean;
  locale: Locale;
}

/** The head of a page with its picture; further down it is a bay with a statement. */
export const HeroBlock = ({ block, id, isFirst, locale }: Props) => {
  const picture = toPicture(block.media);
  const lead = block.lede ?? undefined;
  return (
    <>
      {isFirst ? (
        <PageTitle title={block.title} locale={locale} lead={lead} />
      ) : (
        <Section id={id} title={block.title} lead={lead} />
      )}
      {picture && (
        <Wrap className="pb-16 md:pb-24">
          <figure>
            <PictureElement
              picture={picture}
              sizes="(min-width: 80rem) 1200px, calc(100vw - 40px)"
              className="h-auto w-full rounded-m"
              priority={isFirst}
            />
            {picture.caption && (
              <figcaption className="mt-3 text-note text-ink-3">
                <ShortText text={picture.caption} />
              </figcaption>
            )}
          </figure>
        </Wrap>
      )}
    </>
  );
};
