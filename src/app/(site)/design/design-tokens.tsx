/** Class names in full: Tailwind makes only those that it finds in the sources. */
const COLOURS = [
  ['paper', 'bg-paper'],
  ['paper-2', 'bg-paper-2'],
  ['ink', 'bg-ink'],
  ['ink-2', 'bg-ink-2'],
  ['ink-3', 'bg-ink-3'],
  ['line', 'bg-line'],
  ['line-2', 'bg-line-2'],
  ['brand', 'bg-brand'],
  ['brand-2', 'bg-brand-2'],
  ['brand-3', 'bg-brand-3'],
  ['data', 'bg-data'],
  ['data-fill', 'bg-data-fill'],
  ['band', 'bg-band'],
  ['on-band', 'bg-on-band'],
] as const;

const SIZES = [
  ['hero', 'text-hero'],
  ['h1', 'text-h1'],
  ['h2', 'text-h2'],
  ['h3', 'text-h3'],
  ['lead', 'text-lead'],
  ['body', 'text-body'],
  ['small', 'text-small'],
  ['note', 'text-note'],
  ['label', 'text-label'],
] as const;

const CORNERS = [
  ['s', 'rounded-s'],
  ['m', 'rounded-m'],
  ['chip', 'rounded-chip'],
] as const;

const SPACES = [
  ['8', 'w-2'],
  ['16', 'w-4'],
  ['24', 'w-6'],
  ['40', 'w-10'],
  ['64', 'w-16'],
  ['96', 'w-24'],
] as const;

export const DesignTokens = () => (
  <div className="space-y-8">
    <ul className="grid grid-cols-3 gap-4 md:grid-cols-7">
      {COLOURS.map(([name, colour]) => (
        <li key={name} className="text-note text-ink-2">
          <span className={`block h-14 border border-line ${colour}`} />
          {name}
        </li>
      ))}
    </ul>
    <ul className="space-y-2">
      {SIZES.map(([name, size]) => (
        <li key={name} className={`leading-tight ${size}`}>
          {name} 数清每一级 <span className="tabular-nums">0123456789</span>
        </li>
      ))}
      <li className="text-numeral font-light">numeral 1,200</li>
    </ul>
    <ul className="flex flex-wrap gap-6 text-note text-ink-2">
      {CORNERS.map(([name, corner]) => (
        <li key={name}>
          <span className={`block h-10 w-24 border border-line-2 ${corner}`} />
          {name}
        </li>
      ))}
      {SPACES.map(([name, width]) => (
        <li key={name}>
          <span className={`block h-10 bg-brand-3 ${width}`} />
          {name}
        </li>
      ))}
    </ul>
  </div>
);
