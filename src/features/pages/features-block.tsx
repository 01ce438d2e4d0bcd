import { ShortText } from '#ui/short-text.tsx';
import type { BlockProps } from './block.ts';
import { BlockSection } from './block-section.tsx';

/** Points, two beside each other, each under its hairline. */
export const FeaturesBlock = ({ block, id }: BlockProps<'features'>) => (
  <BlockSection id={id} title={block.title}>
    <ul className="grid gap-x-8 md:grid-cols-2">
      {(block.items ?? []).map(({ id: key, title, text }) => (
        <li key={key ?? title} className="border-t border-line py-6 md:pe-8">
          <h3 className="text-h3">
            <ShortText text={title} />
          </h3>
          {text && (
            <p className="mt-2 max-w-[32em] text-small text-balance text-ink-2">
              <ShortText text={text} />
            </p>
          )}
        </li>
      ))}
    </ul>
  </BlockSection>
);
