import Link from 'next/link';

interface Props {
  name: string;
  value: number | string;
  /** Where the list shows them. */
  href?: string;
  /** More than none is a call to do something. */
  urgent?: boolean;
}

/** A number and what it counts. */
export const Figure = ({ name, value, href, urgent = false }: Props) => {
  const content = (
    <>
      <span className="lead-figure__name">{name}</span>
      <span className="lead-figure__value">{value}</span>
    </>
  );
  const calls = urgent && value !== 0;
  return (
    <li className={calls ? 'lead-figure lead-figure--urgent' : 'lead-figure'}>
      {href ? (
        <Link href={href} prefetch={false}>
          {content}
        </Link>
      ) : (
        <div>{content}</div>
      )}
    </li>
  );
};
