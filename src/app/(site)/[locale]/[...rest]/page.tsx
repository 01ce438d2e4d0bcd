import { missingView } from '../../missing-view.tsx';
import { renderView } from '../../render-view.tsx';

interface Props {
  params: Promise<{ locale: string; rest: string[] }>;
}

/** Every address that no other route knows: an old one that leads on, or 404. */
export default async function Page({ params }: Props) {
  const { locale: requested, rest } = await params;
  return renderView(requested, (locale) => missingView(locale, rest.join('/')));
}
