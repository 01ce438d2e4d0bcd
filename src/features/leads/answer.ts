import { publicPageHeaders } from '#delivery/security-headers.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { env } from '#lib/env.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { fillForm, plainForm } from './fill-form.ts';
import type { LeadErrors } from './lead-schema.ts';
import type { Submission } from './read-submission.ts';
import { PROOF_FIELD, TRAP_FIELD } from './spam/fields.ts';
import type { SpamProblem } from './spam/judge.ts';
import type { Kept } from './submit-enquiry.ts';
import { waitInWords } from './wait-in-words.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };
const RETRY_S = 30;
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
  const summary = t('summary', { count: texts.length });
  if (context.submission.isForm) return formAgain(context, texts, summary, 422);
  const byField = Object.fromEntries(texts.map(({ field, text }) => [field, text]));
  return Response.json({ errors: byField, summary }, { status: 422, headers: NO_STORE });
}

/** It looks as if a machine had sent it; a person is told what to do. */
export async function doubted(context: Context, problem: SpamProblem): Promise<Response> {
  const summary = translator(context.locale, 'leadErrors')(problem);
  if (context.submission.isForm) return formAgain(context, [], summary, 422);
  const errors = { [problem === 'trap' ? TRAP_FIELD : PROOF_FIELD]: summary };
  return Response.json({ errors, summary }, { status: 422, headers: NO_STORE });
}

/** More than a network or a person may send; the wait in seconds. */
export async function limited(
  context: Context,
  retryAfter: number,
  hotline: string | null,
): Promise<Response> {
  const t = translator(context.locale, 'leadErrors');
  const wait = waitInWords(context.locale, retryAfter);
  const message = hotline ? t('tooManyHotline', { wait, hotline }) : t('tooMany', { wait });
  return later(context, message, 429, retryAfter);
}

/** It could not be stored: never a thanks, and nothing lost. */
export async function notStored(context: Context, hotline: string | null): Promise<Response> {
  const t = translator(context.locale, 'leadErrors');
  const message = hotline ? t('unavailableHotline', { hotline }) : t('unavailable');
  return later(context, message, 503, RETRY_S);
}

/** Refused before it was read: too large, or not understood. */
export const rejected = (status: 400 | 413, locale: Locale): Response =>
  Response.json(
    { error: translator(locale, 'leadErrors')(status === 413 ? 'tooLarge' : 'malformed') },
    { status, headers: NO_STORE },
  );

async function later(
  context: Context,
  message: string,
  status: 429 | 503,
  seconds: number,
): Promise<Response> {
  const headers = { 'Retry-After': String(seconds) };
  if (context.submission.isForm) return formAgain(context, [], message, status, headers);
  return Response.json({ error: message }, { status, headers: { ...NO_STORE, ...headers } });
}

async function formAgain(
  { submission, locale }: Context,
  errors: { field: keyof LeadErrors; text: string }[],
  summary: string,
  status: 422 | 429 | 503,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { [TRAP_FIELD]: _trap, [PROOF_FIELD]: _proof, ...values } = submission.values;
  const filling = { values, errors, summary };
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
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
    },
  });
}
