import { toPicture } from '#content/media-picture.ts';
import { PictureElement } from '#ui/picture.tsx';
import type { BlockProps } from './block.ts';
import { BlockSection } from './block-section.tsx';

/** Partners: the logo with its name; the name alone where there is no picture. */
export const LogosBlock = ({ block, id }: BlockProps<'logos'>) => (
  <BlockSection id={id} title={block.title}>
    <ul className="grid grid-cols-2 gap-x-8 gap-y-8 md:grid-cols-3 lg:grid-cols-4">
      {(block.items ?? []).map(({ id: key, name, media }) => {
        const picture = toPicture(media);
        return (
          <li key={key ?? name} className="border-t border-line pt-4">
            {picture && (
              <PictureElement
                picture={{ ...picture, alt: '' }}
                sizes="(min-width: 48rem) 240px, 45vw"
                className="mb-3 h-20 w-full object-contain object-left"
              />
            )}
            <p className="text-small text-ink-2">{name}</p>
          </li>
        );
      })}
    </ul>
  </BlockSection>
);
