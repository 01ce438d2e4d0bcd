import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FacilityList } from './facility-list.tsx';

const draw = (area: number | null) =>
  renderToStaticMarkup(
    <FacilityList
      locale="en"
      facilities={[
        { name: 'Plant', place: 'Town', area, description: '', picture: null, coordinates: null },
      ]}
    />,
  );

it('says and draws an area', () => {
  expect(draw(250)).toContain('250 m²');
  expect(draw(250)).toContain('drawn as 3 squares');
});

it('shows nothing where there is none', () => {
  expect(draw(0)).toBe(draw(null));
});

it('says how large it is where not every square is drawn', () => {
  expect(draw(1_000_000)).toContain('aria-label="1,000,000 m²"');
});
