import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { unlessSilent } from '#data/unless-silent.ts';
import { answerPicture } from '#features/media/answer-picture.ts';

type Handler = ReturnType<typeof REST_GET>;

const silent = (): Response =>
  Response.json(
    { errors: [{ message: 'The database gives no answer. Try again in a minute.' }] },
    { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': '30' } },
  );

/** Payload turns every error into an answer: what is thrown here is the silence of the database. */
const answered =
  (handle: Handler): Handler =>
  (...request) =>
    unlessSilent(handle(...request)).catch(silent);

const get = REST_GET(config);

export const GET = answered(async (request, context) => {
  const { slug = [] } = await context.params;
  return answerPicture(slug, () => get(request, context));
});
export const POST = answered(REST_POST(config));
export const DELETE = answered(REST_DELETE(config));
export const PATCH = answered(REST_PATCH(config));
export const PUT = answered(REST_PUT(config));
export const OPTIONS = answered(REST_OPTIONS(config));
