/** Something the person at the terminal can mend: shown as one line, without a stack. */
export class StartProblem extends Error {
  override name = 'StartProblem';
}

const codeOf = (error: unknown): string =>
  String((error as { code?: unknown } | undefined)?.code ?? '');

const hints: Record<string, string> = {
  ENOSPC: 'The disk is full. Free some space and start again.',
  EACCES:
    'A file or folder may not be written. Check who owns the folder of the site and DATA_DIR.',
  EROFS: 'The disk is read-only. Set DATA_DIR to a folder that can be written.',
};

/** One line that says what is wrong and what to do, and nothing of the inside. */
export function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return hints[codeOf(error)] ?? message.split('\n')[0] ?? 'Unknown error';
}

/**
 * The whole error, stack and all, for who mends the command itself. Not by `DEBUG`, which is set on
 * many machines for other tools.
 */
export function showStack(error: unknown): void {
  if (process.env.SITE_STACK) console.error(error);
}
