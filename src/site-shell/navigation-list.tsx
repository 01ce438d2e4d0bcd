import type { NavigationLink } from './queries.ts';

interface Props {
  links: NavigationLink[];
  /** Path of the section the page belongs to. */
  sectionPath: string | undefined;
  /** Path of the page itself. */
  ownPath: string;
  className: string;
  linkClassName: string;
}

/** Links of a navigation; the one that leads to this page or to its section says so. */
export const NavigationList = (props: Props) => (
  <ul className={props.className}>
    {props.links.map(({ label, href }) => (
      <li key={`${href} ${label}`}>
        <a
          href={href}
          aria-current={
            href === props.ownPath ? 'page' : href === props.sectionPath ? 'true' : undefined
          }
          className={props.linkClassName}
        >
          {label}
        </a>
      </li>
    ))}
  </ul>
);
