import { PictureElement } from '#ui/picture.tsx';
import type { Company } from './queries.ts';

/** Whom the company works with: the name in words, with the logo above it where there is one. */
export const PartnerList = ({ partners }: { partners: Company['partners'] }) => (
  <ul className="grid gap-x-8 border-t border-ink md:grid-cols-2">
    {partners.map(({ name, note, url, logo }) => (
      <li key={name} className="border-b border-line py-5">
        {logo && (
          <PictureElement
            picture={{ ...logo, alt: '' }}
            sizes="240px"
            className="mb-3 h-16 w-60 max-w-full object-contain object-left"
          />
        )}
        <h3 className="text-h3 leading-snug font-normal">
          {url ? (
            <a href={url} rel="noopener">
              {name}
            </a>
          ) : (
            name
          )}
        </h3>
        {note && <p className="mt-1 text-small text-ink-2">{note}</p>}
      </li>
    ))}
  </ul>
);
