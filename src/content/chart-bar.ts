/** A bar; `note` is a few words such as a time point, or empty. */
export interface Bar {
  label: string;
  value: number;
  note: string;
}
