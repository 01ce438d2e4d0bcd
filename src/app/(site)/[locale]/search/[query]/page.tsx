import { renderView } from '../../../render-view.tsx';
import { searchView } from '../../../search-view.tsx';

interface Props {
  params: Promise<{ locale: string; query: string }>;
}

/** `/search?q=…` leads here with the words in base64url (see `delivery/public-url`). */
export default async function Page({ params }: Props) {
  const { locale: requested, query } = await params;
  const words = Buffer.from(query, 'base64url').toString('utf8');
  return renderView(requested, (locale, shell) => searchView(locale, shell, words));
}
