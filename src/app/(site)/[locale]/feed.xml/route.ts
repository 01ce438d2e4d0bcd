import type { LocaleParams } from '../../params.ts';
import { feedResponse } from '../feed-response.ts';

export const dynamic = 'force-dynamic';

export const GET = async (_request: Request, { params }: LocaleParams): Promise<Response> =>
  feedResponse((await params).locale, 'rss');
