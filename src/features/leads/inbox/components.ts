/** Components of the inbox, by the paths under which Payload's import map knows them. */
const FOLDER = '/src/features/leads/inbox';

export const inboxCells = {
  state: `${FOLDER}/cells.tsx#StateCell`,
  owner: `${FOLDER}/cells.tsx#OwnerCell`,
  answered: `${FOLDER}/cells.tsx#AnsweredCell`,
} as const;

export const inboxFields = {
  held: `${FOLDER}/held-field.tsx#HeldField`,
  owner: `${FOLDER}/owner-field.tsx#OwnerField`,
  timeLine: `${FOLDER}/time-line-field.tsx#TimeLineField`,
  others: `${FOLDER}/others-field.tsx#OthersField`,
} as const;

/** How a value is shown that nobody may change: as text that can be copied, not as a dead input. */
export type ValueKind =
  | 'text'
  | 'prose'
  | 'mail'
  | 'phone'
  | 'choice'
  | 'moment'
  | 'due'
  | 'answered'
  | 'consentText';

/** The field as text, in the form. */
export const shownAs = (kind: ValueKind) => ({
  path: `${FOLDER}/value-field.tsx#ValueField`,
  clientProps: { kind },
});
