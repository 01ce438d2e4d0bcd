import type { CollectionBeforeOperationHook } from 'payload';
import { hasRole } from '../access/roles.ts';
import { label } from '../label.ts';
import { refusal } from '../refusal.ts';

const message = label(
  '作者只能保存草稿，请由编辑发布或撤回。',
  '作者只能儲存草稿，請由編輯發布或撤回。',
  'Authors save drafts only; ask an editor to publish or take down.',
);

const WRITES = new Set<string>(['create', 'update', 'restoreVersion']);

/**
 * Authors write drafts. Whatever would change what visitors see — a publish, a take-down, an update
 * or a restored version that is not marked as a draft — needs an editor.
 */
export const requirePublisher: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!WRITES.has(operation)) return args;
  if (!req.user || hasRole(req.user, 'admin', 'editor')) return args;
  const { draft, data } = args as { draft?: boolean; data?: { _status?: string } };
  const staysDraft = data?._status !== 'published' && (draft === true || operation === 'create');
  if (!staysDraft) throw refusal(req, message, 403);
  if (data) data._status = 'draft';
  return args;
};
