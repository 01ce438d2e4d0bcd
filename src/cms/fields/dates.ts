import type { DateField } from 'payload';

type Picker = NonNullable<NonNullable<DateField['admin']>['date']>;

/** Order of the parts as in China (GB/T 7408, ISO 8601), whatever the language of the admin. */
export const MOMENT_FORMAT = 'yyyy-MM-dd HH:mm';

export const dayPicker: Picker = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' };
export const momentPicker: Picker = {
  pickerAppearance: 'dayAndTime',
  displayFormat: MOMENT_FORMAT,
  timeFormat: 'HH:mm',
};
