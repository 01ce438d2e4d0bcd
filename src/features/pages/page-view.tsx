import { Fragment, type ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { log } from '#lib/log.ts';
import { PageTitle } from '#ui/page-title.tsx';
import { CtaBlock } from './cta-block.tsx';
import { FacilitiesBlock } from './facilities-block.tsx';
import { FaqBlock } from './faq-block.tsx';
import { FeaturesBlock } from './features-block.tsx';
import { FiguresBlock } from './figures-block.tsx';
import { HeroBlock } from './hero-block.tsx';
import { LogosBlock } from './logos-block.tsx';
import type { PageBlock, SitePage } from './queries.ts';
import type { RenderBody } from './render-body.ts';
import { TextBlock } from './text-block.tsx';
import { TimelineBlock } from './timeline-block.tsx';

interface Props {
  page: Pick<SitePage, 'title' | 'summary' | 'blocks'>;
  locale: Locale;
  renderBody: RenderBody;
  /** The company's list of places, for the block that shows it. */
  facilities: ReactNode;
}

/** A page built of blocks. Its h1 is the title of a hero that comes first, else the page's own. */
export const PageView = ({ page, locale, renderBody, facilities }: Props) => {
  const render = (block: PageBlock, index: number): ReactNode => {
    const id = `block-${index + 1}`;
    switch (block.blockType) {
      case 'hero':
        return <HeroBlock block={block} id={id} locale={locale} isFirst={index === 0} />;
      case 'text':
        return <TextBlock>{renderBody(block.body)}</TextBlock>;
      case 'figures':
        return <FiguresBlock block={block} id={id} />;
      case 'features':
        return <FeaturesBlock block={block} id={id} />;
      case 'timeline':
        return <TimelineBlock block={block} id={id} />;
      case 'facilities':
        return <FacilitiesBlock block={block} id={id} facilities={facilities} />;
      case 'logos':
        return <LogosBlock block={block} id={id} />;
      case 'faq':
        return <FaqBlock block={block} id={id} renderBody={renderBody} />;
      case 'cta':
        return <CtaBlock block={block} id={id} locale={locale} />;
      default:
        log().warn({ block: (block as { blockType: string }).blockType }, 'Page block left out');
        return null;
    }
  };
  return (
    <>
      {page.blocks[0]?.blockType !== 'hero' && (
        <PageTitle title={page.title} locale={locale} lead={page.summary} />
      )}
      {page.blocks.map((block, index) => (
        <Fragment key={block.id ?? `${index + 1}`}>{render(block, index)}</Fragment>
      ))}
    </>
  );
};
