import type { ReactNode } from 'react';

/** A section of a disease page with the heading that the contents lead to. */
export const DiseaseSection = ({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) => (
  <section aria-labelledby={id} className="not-first:mt-16 md:not-first:mt-20">
    <h2 id={id} className="mb-5 text-h2">
      {title}
    </h2>
    {children}
  </section>
);

/** Open questions, numbered in large light figures. */
export const Unknowns = ({ texts }: { texts: string[] }) => (
  <ol className="border-t border-ink">
    {texts.map((text, index) => (
      <li
        key={text}
        className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-baseline border-b border-line py-4 leading-relaxed"
      >
        <span aria-hidden="true" className="text-h2 leading-none font-light text-ink-3">
          {index + 1}
        </span>
        <span>{text}</span>
      </li>
    ))}
  </ol>
);
