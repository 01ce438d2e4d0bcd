import { publicPageHeaders } from '#delivery/security-headers.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { env } from '#lib/env.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { fillForm, plainForm } from './fill-form.ts';
import type { LeadErrors } from './lead-schema.ts';
import type { Submission } from './read-submission.ts';
import type { Kept } from './submit-enquiry.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };
const RETRY = { 'Retry-After': '30' };
/** With a silent database a page that was never made takes long; then the plain form goes out. */
const PAGE_TIMEOUT_MS = 1000;

interface Context {
  submission: Submission;
  locale: Locale;
}

/** The enquiry is safe: 201 where it is stored, 202 where it waits for the database. */
export const accepted = ({ submission, locale }: Context, id: string, kept: Kept): Response =>
  submission.isForm
    ? new Response(null, {
        status: 303,
        headers: { ...NO_STORE, Location: absoluteUrl(routes.contactThanks(locale)) },
      })
    : Response.json({ id }, { status: kept === 'stored' ? 201 : 202, headers: NO_STORE });

/** Something has to be corrected: the errors, or the form again with everything kept. */
export async function refused(context: Context, errors: LeadErrors): Promise<Response> {
  const t = translator(context.locale, 'leadErrors');
  const texts = Object.entries(errors).map(([field, problem]) => ({
    field: field as keyof LeadErrors,
    text: t(problem),
  }));
  if (!context.submission.isForm) {
    const body = { errors: Object.fromEntries(texts.map(({ field, text }) => [field, text])) };
    return Response.json(body, { status: 422, headers: NO_STORE });
  }
  return formAgain(context, texts, t('summary', { count: texts.length }), 422);
}

/** It could not be stored: never a thanks, and nothing lost. */
export async function notStored(context: Context, hotline: string | null): Promise<Response> {
  const t = translator(context.locale, 'leadErrors');
  const message = hotline ? t('unavailableHotline', { hotline }) : t('unavailable');
  if (!context.submission.isForm) {
    return Response.json({ error: message }, { status: 503, headers: { ...NO_STORE, ...RETRY } });
  }
  return formAgain(context, [], message, 503);
}

/** Refused before it was read: too large, or not understood. */
export const rejected = (status: 400 | 413, locale: Locale): Response =>
  Response.json(
    { error: translator(locale, 'leadErrors')(status === 413 ? 'tooLarge' : 'malformed') },
    { status, headers: NO_STORE },
  );

async function formAgain(
  { submission, locale }: Context,
  errors: { field: keyof LeadErrors; text: string }[],
  summary: string,
  status: 422 | 503,
): Promise<Response> {
  const filling = { values: submission.values, errors, summary };
  const page = await fetch(`http://127.0.0.1:${env().PORT}${routes.contact(locale)}`, {
    signal: AbortSignal.timeout(PAGE_TIMEOUT_MS),
  }).then(
    (response) => (response.ok ? response.text() : null),
    () => null,
  );
  return new Response(page ? fillForm(page, filling) : plainForm(locale, filling), {
    status,
    headers: {
      ...publicPageHeaders,
      ...NO_STORE,
      ...(status === 503 ? RETRY : {}),
      'Content-Type': 'text/html; charset=utf-8',
    },
  });
}
