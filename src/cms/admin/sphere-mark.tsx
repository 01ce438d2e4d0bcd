/** A microcarrier with its cells, one of them amber: the mark of the site in the admin. */
export const SphereMark = ({ size }: { size: number }) => (
  <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
    <circle cx="16" cy="16" r="15" fill="#e4efec" stroke="#5f9c9a" />
    <g fill="#17676b">
      <ellipse cx="10.5" cy="10.5" rx="4" ry="2.1" transform="rotate(-42 10.5 10.5)" />
      <ellipse cx="17.5" cy="7" rx="3.6" ry="1.9" transform="rotate(8 17.5 7)" />
      <ellipse cx="8" cy="18.5" rx="4" ry="2.1" transform="rotate(74 8 18.5)" />
      <ellipse cx="15" cy="24.5" rx="4" ry="2.1" transform="rotate(14 15 24.5)" />
      <ellipse cx="24" cy="20.5" rx="4" ry="2.1" transform="rotate(-58 24 20.5)" />
    </g>
    <ellipse cx="22.5" cy="12" rx="4" ry="2.1" transform="rotate(36 22.5 12)" fill="#5f9c9a" />
    <ellipse
      cx="15.5"
      cy="16.5"
      rx="4.2"
      ry="2.3"
      transform="rotate(-24 15.5 16.5)"
      fill="#d4751b"
    />
  </svg>
);
