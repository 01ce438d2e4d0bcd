import { mailHref, telHref } from '#content/href-in-locale.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { PictureElement } from '#ui/picture.tsx';
import type { Shell } from './queries.ts';

/** Hotline, e-mail, addresses and QR code at the foot: left out on pages of health knowledge. */
export const ContactDetails = ({ shell, locale }: { shell: Shell; locale: Locale }) => {
  const t = translator(locale, 'shell');
  const { hotline, serviceHours, email, addresses, wechatQr } = shell;
  const rows = [
    hotline && {
      term: t('hotline'),
      detail: (
        <>
          <a href={telHref(hotline)} className="text-h3 text-ink tabular-nums hover:underline">
            {hotline}
          </a>
          {serviceHours && <span className="block text-note text-ink-3">{serviceHours}</span>}
        </>
      ),
    },
    email && {
      term: t('email'),
      detail: (
        <a href={mailHref(email)} lang="en" className="text-ink hover:underline">
          {email}
        </a>
      ),
    },
    ...addresses.map(({ label, address }) => ({ term: label, detail: address })),
    wechatQr && {
      term: t('wechat'),
      detail: <PictureElement picture={wechatQr} sizes="96px" className="mt-1 size-24" />,
    },
  ].filter((row) => !!row);
  if (rows.length === 0) return null;
  return (
    <dl className="grid gap-x-8 gap-y-6 text-small md:grid-cols-2 lg:grid-cols-4">
      {rows.map(({ term, detail }) => (
        <div key={term}>
          <dt className="text-note text-ink-3">{term}</dt>
          <dd className="text-pretty">{detail}</dd>
        </div>
      ))}
    </dl>
  );
};
