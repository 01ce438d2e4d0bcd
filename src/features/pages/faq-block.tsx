import type { BlockProps } from './block.ts';
import { BlockSection } from './block-section.tsx';
import type { RenderBody } from './render-body.ts';

interface Props extends BlockProps<'faq'> {
  renderBody: RenderBody;
}

/** Questions that open to their answers, without script. */
export const FaqBlock = ({ block, id, renderBody }: Props) => (
  <BlockSection id={id} title={block.title}>
    <div className="border-t border-ink">
      {(block.items ?? []).map(({ id: key, question, answer }) => (
        <details key={key ?? question} className="group border-b border-line">
          <summary className="flex min-h-14 cursor-pointer list-none items-center justify-between gap-6 py-4 text-lead leading-snug hover:text-brand [&::-webkit-details-marker]:hidden">
            <h3>{question}</h3>
            <svg
              aria-hidden="true"
              viewBox="0 0 16 16"
              className="size-4 shrink-0 fill-none stroke-current transition-transform group-open:rotate-45"
            >
              <path strokeWidth="1.4" d="M8 1v14M1 8h14" />
            </svg>
          </summary>
          <div className="max-w-[38em] pb-8">{renderBody(answer)}</div>
        </details>
      ))}
    </div>
  </BlockSection>
);
