import { inLanguage, label } from '../label.ts';
import { SphereMark } from './sphere-mark.tsx';

const name = label('网站内容管理', '網站內容管理', 'Site administration');

/** Above the login form. Names the place, since the browser shows no address on a telephone. */
export const Logo = ({ i18n }: { i18n?: { language: string } }) => (
  <div style={{ display: 'grid', justifyItems: 'center', gap: 16 }}>
    <SphereMark size={72} />
    <span style={{ fontSize: 20 }}>{inLanguage(i18n?.language ?? 'zh', name)}</span>
  </div>
);
