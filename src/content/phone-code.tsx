import { Fragment } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { QrCode } from './qr-code.tsx';

/** The address of a page for the camera of a phone. Wide screens and paper show it. */
export function PhoneCode({ url, locale }: { url: string; locale: Locale }) {
  const t = translator(locale, 'article');
  return (
    <figure className="phone-code">
      <QrCode text={url} label={t('phoneCode', { url })} />
      <figcaption>
        <span className="print:hidden">{t('phone')}</span>
        <span className="print-only" lang="en">
          {url.split(/(?<=[^/]\/)/).map((step) => (
            <Fragment key={step}>
              {step}
              <wbr />
            </Fragment>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}
