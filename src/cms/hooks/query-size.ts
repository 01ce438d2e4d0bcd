/** Far more than the admin asks for, and little enough for Postgres to plan and answer at once. */
const MOST = {
  levels: 12,
  keys: 200,
  values: 1000,
  characters: 2000,
  /** Each step through a relation is a join. */
  steps: 30,
  orders: 5,
} as const;

const stepsOf = (path: string): number => path.match(/\.|__/g)?.length ?? 0;

/** Whether a question is larger than anybody needs who does not want to keep the database busy. */
export function isExcessive(where: unknown, sort: unknown): boolean {
  const orders = (Array.isArray(sort) ? sort.map(String) : String(sort ?? '').split(',')).filter(
    Boolean,
  );
  if (orders.length > MOST.orders) return true;
  const sum = { keys: 0, values: 0, steps: orders.reduce((steps, one) => steps + stepsOf(one), 0) };

  const fits = (value: unknown, level: number): boolean => {
    if (level > MOST.levels) return false;
    if (typeof value === 'string') return value.length <= MOST.characters;
    if (typeof value !== 'object' || value === null) return true;
    if (Array.isArray(value)) {
      sum.values += value.length;
      return sum.values <= MOST.values && value.every((one) => fits(one, level + 1));
    }
    return Object.entries(value).every(([key, inner]) => {
      sum.keys += 1;
      sum.steps += stepsOf(key);
      return sum.keys <= MOST.keys && sum.steps <= MOST.steps && fits(inner, level + 1);
    });
  };
  return sum.steps > MOST.steps || !fits(where, 0);
}
