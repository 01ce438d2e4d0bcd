/** What the home page shows of the company profile; the `company` feature provides it. */
export interface CompanyFacts {
  shortName: string;
  tagline: string;
  figures: { value: string; unit: string; label: string; note: string }[];
  facilities: { name: string; place: string; area: number | null; description: string }[];
  fieldsOfUse: { name: string; description: string }[];
}
