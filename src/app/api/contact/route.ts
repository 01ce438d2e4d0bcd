import { accepted, notStored, refused, rejected } from '#features/leads/answer.ts';
import { consentTo } from '#features/leads/enquiry.ts';
import { leadReference } from '#features/leads/lead-reference.ts';
import { localeOf, parseLead } from '#features/leads/lead-schema.ts';
import { readSubmission } from '#features/leads/read-submission.ts';
import { submitEnquiry } from '#features/leads/submit-enquiry.ts';
import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { describeError } from '#lib/describe-error.ts';
import { lastKnownShell } from '#site-shell/queries.ts';

export const dynamic = 'force-dynamic';

export async function POST(request: Request): Promise<Response> {
  const read = await readSubmission(request);
  if (!read.ok) return rejected(read.error, DEFAULT_LOCALE);
  const submission = read.value;
  const locale = localeOf(submission.values);
  const context = { submission, locale };
  const lead = parseLead(submission.values);
  if (!lead.ok) return refused(context, lead.error);
  try {
    const reference = leadReference(lead.value);
    const kept = await submitEnquiry({
      reference,
      lead: lead.value,
      locale,
      receivedAt: new Date().toISOString(),
      held: false,
      consent: consentTo(translator(locale, 'contact')('consent'), ['reply']),
      attribution: {},
      addressKey: null,
    });
    return accepted(context, reference, kept);
  } catch (error) {
    console.error(`  Enquiry not kept: ${describeError(error)}`);
    return notStored(context, lastKnownShell(locale)?.hotline ?? null);
  }
}
