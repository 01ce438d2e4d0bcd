/** An abbreviation or term that articles explain, in one language. */
export interface GlossaryTerm {
  /** As the text writes it: `MSC`, `Th17`, or a Han word. */
  term: string;
  /** Written out; empty where it has no longer form. */
  expansion: string;
  explanation: string;
}
