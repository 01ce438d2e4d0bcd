/**
 * Whether an error says that the database cannot answer at the moment: no connection, no answer in
 * time, shutting down. Everything else is a defect of ours.
 */
export function isOutage(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = String((cause as { code?: unknown }).code ?? '');
    // Classes of SQLSTATE: 08 connection, 53 resources, 57 operator intervention.
    if (/^(08|53|57)/.test(code) || /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND)/.test(code)) return true;
    if (/timeout|terminated|cannot connect|cannot begin|Connection/i.test(cause.message))
      return true;
  }
  return false;
}
