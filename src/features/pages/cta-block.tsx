import { hrefInLocale } from '#content/href-in-locale.ts';
import type { Locale } from '#i18n/locales.ts';
import { ButtonLink } from '#ui/button-link.tsx';
import { Wrap } from '#ui/wrap.tsx';
import type { BlockProps } from './block.ts';

interface Props extends BlockProps<'cta'> {
  locale: Locale;
}

/** A button leads into this site or to an https address; any other target is left out. */
const targetOf = (locale: Locale, href: string): string | null =>
  /^http:/i.test(href) ? null : hrefInLocale(locale, href.trim());

/** What to do next, on the dark ground. */
export const CtaBlock = ({ block, id, locale }: Props) => {
  const target = targetOf(locale, block.href);
  return (
    <section aria-labelledby={id} className="bg-band py-16 text-on-band md:py-24">
      <Wrap className="grid gap-x-8 gap-y-8 lg:grid-cols-12 lg:items-end">
        <div className="lg:col-span-8">
          <h2 id={id} className="text-h2">
            {block.title}
          </h2>
          {block.text && <p className="mt-4 max-w-[34em] text-on-band/80">{block.text}</p>}
        </div>
        {target && (
          <p className="lg:col-span-4 lg:text-end">
            <ButtonLink href={target} tone="onBand">
              {block.label}
            </ButtonLink>
          </p>
        )}
      </Wrap>
    </section>
  );
};
