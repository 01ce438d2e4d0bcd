import { type Picture, toPicture } from '#content/media-picture.ts';
import { findGlobal } from '#data/find-published.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Coordinates } from './distance.ts';

/** The company profile in a language; rows without text in it are left out. */
export interface Company {
  legalName: string;
  shortName: string;
  tagline: string;
  intro: unknown;
  foundedYear: number | null;
  figures: { value: string; unit: string; label: string; note: string }[];
  milestones: { date: string; title: string; text: string }[];
  facilities: {
    name: string;
    place: string;
    area: number | null;
    description: string;
    picture: Picture | null;
    /** Null where either is missing: the facility is not on the map. */
    coordinates: Coordinates | null;
  }[];
  partners: { name: string; note: string; url: string | null; logo: Picture | null }[];
  fieldsOfUse: { name: string; description: string }[];
}

const toCoordinates = (
  latitude: number | null | undefined,
  longitude: number | null | undefined,
): Coordinates | null =>
  typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;

export async function getCompany(locale: Locale): Promise<Company> {
  const stored = await findGlobal('company', locale);
  return {
    legalName: stored.legalName ?? '',
    shortName: stored.shortName ?? '',
    tagline: stored.tagline ?? '',
    intro: stored.intro,
    foundedYear: stored.foundedYear ?? null,
    figures: (stored.figures ?? [])
      .filter((row) => row.label)
      .map(({ value, unit, label, note }) => ({
        value,
        unit: unit ?? '',
        label: label ?? '',
        note: note ?? '',
      })),
    milestones: (stored.milestones ?? [])
      .filter((row) => row.title)
      .map(({ date, title, text }) => ({ date, title: title ?? '', text: text ?? '' })),
    facilities: (stored.facilities ?? [])
      .filter((row) => row.name)
      .map((row) => ({
        name: row.name ?? '',
        place: row.place ?? '',
        area: row.area ?? null,
        description: row.description ?? '',
        picture: toPicture(row.picture),
        coordinates: toCoordinates(row.latitude, row.longitude),
      })),
    partners: (stored.partners ?? [])
      .filter((row) => row.name)
      .map((row) => ({
        name: row.name ?? '',
        note: row.note ?? '',
        url: row.url ?? null,
        logo: toPicture(row.logo),
      })),
    fieldsOfUse: (stored.fieldsOfUse ?? [])
      .filter((row) => row.name)
      .map(({ name, description }) => ({ name: name ?? '', description: description ?? '' })),
  };
}
