import { APIError, type Endpoint } from 'payload';
import { exportLeads } from '../export/export-leads.ts';
import { readTimeLine } from './read-time-line.ts';

const NOT_FOUND = 404;

const timeLine: Endpoint['handler'] = async (req) => {
  const lead = Number(req.routeParams?.id);
  if (!Number.isSafeInteger(lead)) throw new APIError('Not found', NOT_FOUND);
  return Response.json(
    { entries: await readTimeLine(req, lead) },
    { headers: { 'Cache-Control': 'no-store' } },
  );
};

/** What the admin asks for beyond Payload's own addresses. */
export const inboxEndpoints: Endpoint[] = [
  { path: '/:id/time-line', method: 'get', handler: timeLine },
  { path: '/export', method: 'post', handler: exportLeads },
];
