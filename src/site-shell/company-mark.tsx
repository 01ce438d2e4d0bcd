/** The company's mark: a microcarrier with a few cells, one of them amber. */
export const CompanyMark = () => (
  <svg aria-hidden="true" viewBox="0 0 36 36" className="size-9 shrink-0">
    <circle cx="18" cy="18" r="16.5" className="fill-brand-3/15 stroke-brand" strokeWidth="1.75" />
    <g className="fill-brand">
      <path d="M8 16q2-7 8-8q-1 7-8 8z" />
      <path d="M18.5 11q6-4 9.5 1.5q-6 3-9.5-1.5z" />
      <path d="M6.5 20q5-1.5 8 3.5q-6 2-8-3.5z" />
      <path d="M14 30q1-5 7-4.5q-1.5 5-7 4.5z" />
    </g>
    <path className="fill-brand-3" d="M12.5 18.5q4-4.5 9-1q-4 4.5-9 1z" />
    <path className="fill-data-fill" d="M22 22.5q2.5-5 7.5-3.5q-1.5 6-7.5 3.5z" />
  </svg>
);
