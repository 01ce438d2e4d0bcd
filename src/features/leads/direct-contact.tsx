import { mailHref, telHref } from '#content/href-in-locale.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { PictureElement } from '#ui/picture.tsx';
import type { ContactChannels } from './contact-channels.ts';

interface Props {
  channels: ContactChannels;
  locale: Locale;
}

/** The ways to reach the company without the form. */
export const DirectContact = ({ channels, locale }: Props) => {
  const t = translator(locale, 'contact');
  const { hotline, serviceHours, email, addresses, wechatQr } = channels;
  return (
    <section aria-labelledby="direct-contact">
      <h2 id="direct-contact" className="mb-6 text-h3">
        {t('direct')}
      </h2>
      <dl className="border-t border-ink [&>div]:border-b [&>div]:border-line [&>div]:py-4 [&_dt]:text-note [&_dt]:text-ink-3">
        {hotline && (
          <div>
            <dt>{t('hotline')}</dt>
            <dd>
              <a href={telHref(hotline)} className="text-h2 font-light tabular-nums">
                {hotline}
              </a>
              {serviceHours && <span className="block text-note text-ink-3">{serviceHours}</span>}
            </dd>
          </div>
        )}
        {email && (
          <div>
            <dt>{t('email')}</dt>
            <dd>
              <a href={mailHref(email)} lang="en">
                {email}
              </a>
            </dd>
          </div>
        )}
        {addresses.map(({ label, address }) => (
          <div key={`${label} ${address}`}>
            <dt>{label}</dt>
            <dd className="text-small">{address}</dd>
          </div>
        ))}
        {wechatQr && (
          <div>
            <dt>{t('wechat')}</dt>
            <dd>
              <PictureElement picture={wechatQr} sizes="128px" className="mt-2 size-32" />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
};
