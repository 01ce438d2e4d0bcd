import type { Endpoint, PayloadRequest } from 'payload';
import { hasRole } from '#cms/access/roles.ts';
import { label } from '#cms/label.ts';
import { refusal } from '#cms/refusal.ts';
import { erasePerson } from './erase-person.ts';
import { exportPerson } from './export-person.ts';
import { type Person, parsePerson } from './person.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };

const problems = {
  email: label('邮箱格式不正确。', '信箱格式不正確。', 'This is not an e-mail address.'),
  phone: label('电话号码不正确。', '電話號碼不正確。', 'This is not a telephone number.'),
  none: label(
    '请填写邮箱或电话。',
    '請填寫信箱或電話。',
    'Give an e-mail address or a telephone number.',
  ),
};
const adminsOnly = label('仅限管理员。', '僅限管理員。', 'Administrators only.');
const unconfirmed = label(
  '确认的内容与邮箱、电话不一致，未删除。',
  '確認的內容與信箱、電話不一致，未刪除。',
  'What was typed again is another contact; nothing was erased.',
);

type Body = Record<string, unknown>;
type Act = (person: Person, req: PayloadRequest, body: Body) => Promise<Response>;

/** An endpoint for administrators that is given a person in its JSON body: `email`, `phone` or both. */
const forPerson = (path: string, act: Act): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin')) throw refusal(req, adminsOnly, 403);
    const body: unknown = await req.json?.().catch(() => null);
    const given = typeof body === 'object' && body ? (body as Body) : {};
    const person = parsePerson(given);
    if (!person.ok) throw refusal(req, problems[person.error], 400);
    return act(person.value, req, given);
  },
});

/** The contacts come in the body, never in the address: addresses stand in logs. */
export const personEndpoints: Endpoint[] = [
  forPerson('/person/export', async (person, req) => {
    const held = await exportPerson(req.payload, person, req.user);
    const name = `person-${held.exportedAt.slice(0, 10)}.json`;
    return new Response(JSON.stringify(held, null, 2), {
      headers: {
        ...NO_STORE,
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
      },
    });
  }),
  forPerson('/person/erase', async (person, req, { confirm }) => {
    const typed = parsePerson(confirm);
    const same =
      typed.ok && typed.value.email === person.email && typed.value.phone === person.phone;
    if (!same) throw refusal(req, unconfirmed, 400);
    return Response.json(await erasePerson(req.payload, person, req.user), { headers: NO_STORE });
  }),
];
