import type { GlossaryTerm } from '#content/glossary.ts';
import { CitationCounter, type CitedPiece } from '#content/rich-text/citation-counter.ts';
import { readBody } from '#content/rich-text/read-body.ts';
import type { GlanceLine } from './disease-glance.tsx';
import type { CitedFigure } from './key-figures.tsx';
import type { CitedStep } from './mechanism/mechanism-steps.tsx';
import type { Disease } from './queries.ts';

function citedFigures({ keyFigures, references }: Disease, citations: CitationCounter) {
  const listed = new Set(references.map(({ number }) => number));
  return keyFigures.map((figure): CitedFigure => {
    const number = figure.reference;
    const label: CitedPiece = { kind: 'text', text: figure.label };
    if (number === null || !listed.has(number)) return { ...figure, pieces: [label] };
    const mark = { text: `[${number}]`, number, id: citations.next(number), throughIds: [] };
    return { ...figure, pieces: [label, { kind: 'citation', parts: [mark] }] };
  });
}

/**
 * Every citation of the page in its order: the lines at a glance, the key figures, then the
 * sections, of which the mechanism has its steps before its text.
 */
export function citationsOf(disease: Disease, glossary: readonly GlossaryTerm[]) {
  const { sections, references } = disease;
  const citations = new CitationCounter(glossary);
  const line = (text: string) => citations.line(text, references);
  const glance = disease.glance.map(
    ({ label, text }): GlanceLine => ({ label, pieces: line(text) }),
  );
  const figures = citedFigures(disease, citations);
  let steps: CitedStep[] = [];
  for (const { section, body } of sections) {
    if (section === 'mechanism')
      steps = disease.mechanismSteps.map(({ drawing, title, text }) => ({
        drawing,
        title,
        pieces: line(text ?? ''),
      }));
    citations.read(readBody(body), references);
  }
  return { citations, glance, figures, steps };
}
