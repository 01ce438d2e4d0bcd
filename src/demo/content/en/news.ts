import { callout, figure, h2, ol, p, ul } from '#demo/body.ts';
import type { NewsText } from '#demo/texts.ts';

/** The open day of autumn 2026 is deliberately missing: it has no English version. */
export const news: Record<string, NewsText> = {
  'process-change-in-clinical-stage': {
    title:
      'Changing the process during clinical development: choosing a strategy for an MSC product',
    summary:
      'The hard part of a process change is rarely the change itself but showing that the product before and after is comparable. Three questions come first.',
    body: [
      p(
        'It is not unusual to change the process of a mesenchymal stem cell (MSC) product after it has entered the clinic. Culture flasks can supply a small number of participants; later stages need orders of magnitude more cells, and the culture method, the medium or the site often has to change with them. Cells are a living product: when the process changes, the product may change too.',
      ),
      h2('Three questions first'),
      ol(
        '**Why change?** Is it supply, a raw material, or variable quality? The reason decides how long the change can wait.',
        '**When?** Early on there is little data to compare with. Later, more evidence is asked for.',
        '**How much?** Replacing a consumable with one of the same grade and moving from flat culture to microcarriers do not carry the same risk.',
      ),
      figure(
        'figure-sphere-stages',
        'Cells on a microcarrier, from seeding to coverage. Moving here from flat culture calls for systematic comparison.',
      ),
      h2('Showing comparability'),
      p(
        'The usual reasoning can borrow from ICH Q5E. Assess the risk and name the critical quality attributes that may be affected. Split cells of the same donor, run the old and the new process side by side, and compare viability, phenotype, karyotype, differentiation, potency related to the mechanism of action, and impurities. Write the acceptance criteria down before the experiment. If a method is not sensitive enough, “no difference” says little. Where doubt remains, non-clinical or clinical work may have to follow.',
      ),
      callout(
        'advice',
        'How to read this',
        'This is a general introduction to method. For a given product, the regulations and guidelines in force apply, and the plan should be discussed with the reviewing authority before it is carried out.',
      ),
    ],
  },
  'new-year-gathering-2026': {
    title: 'New-year gathering 2026: counting the year’s work',
    summary:
      'On 30 January colleagues from Beijing and Shanghai spent an afternoon looking back at what was finished in 2025, and at what was not.',
    eventPlace: 'Beijing head office, multi-purpose hall',
    body: [
      p(
        'Example Biotech held its 2026 new-year gathering at the Beijing head office on the afternoon of 30 January. Colleagues from the Shanghai centre travelled to join it, and those on duty took part by video.',
      ),
      p(
        'It began with a wall of counts. Each department put its year up as numbers: a solid dot for work that is done, a hollow one for work under way. The process team had two solid dots, the ten-billion-cell pipeline and the 1,200\u00a0L microcarrier line, and beside them a hollow one for the hundred-billion level. The quality team had more hollow dots than anyone expected: test methods, they said, kept for 2026.',
      ),
      h2('On the programme'),
      ul(
        'R&D built microcarriers from wool and foam balls and asked the families which one was fully covered.',
        'Manufacturing showed how to gown for the clean room, a little more slowly than usual, since they laughed twice.',
        'The Shanghai team reported on a year of visitors and on the questions they asked most often.',
      ),
      p(
        'The afternoon closed with a photograph in which everyone held up a number. Some chose a year, some a batch number, and a few only a question mark. The work of 2026 goes on counting from there.',
      ),
    ],
  },
  'stem-cell-industry-review-2025': {
    title: 'China’s stem-cell industry in 2025: clearer rules, evidence still to come',
    summary:
      'Product approval, manufacturing inspection and the management of clinical research all gained a new basis this year. Three events, and the limits of each.',
    body: [
      p(
        'Looking back at 2025, most of what changed in the stem-cell field in China concerned its rules. The three events below can be checked in public official documents. We record them and make no forecast.',
      ),
      h2('Three events'),
      ol(
        '**Product.** In January the National Medical Products Administration gave conditional approval to an MSC injection, with the indication limited to certain patients with acute graft-versus-host disease. Conditional means that further study data must follow after approval; an approval for one indication does not extend to other diseases.',
        '**Manufacturing.** In the same month the inspection centre for drugs published a guide to inspecting the production of cell therapy products: what inspectors look at, from donor material through production and testing to release and transport.',
        '**Research.** The Regulations on clinical research and clinical translation of new biomedical technologies, published in October, take effect on 1 May 2026: clinical research has to be filed, and application in practice has to be approved.',
      ),
      h2('What this means for manufacturing'),
      p(
        'With the routes set apart, more of the questions fall to manufacturing: how differences between donors are controlled, how batches are compared, whether the product is still the same product after scale-up. They need data, and little of it is public yet. Most clinical studies of MSCs are still early, with few participants, and their conclusions call for caution.',
      ),
      p(
        'Compiled from public sources; neither investment nor medical advice. The authorities’ published texts prevail.',
      ),
    ],
  },
  'microcarrier-line-1200l': {
    title: '1,200\u00a0L microcarrier line completed on the GMP platform',
    summary:
      'The new line stands in the 4,000\u00a0m² GMP platform. It serves closed microcarrier culture of adherent cells and gives the hundred-billion-cell process the equipment it needs for development.',
    body: [
      p(
        'The 1,200\u00a0L microcarrier line of Example Biotech has been completed. It is the new part of the GMP platform, which covers 4,000\u00a0m².',
      ),
      p(
        'Adherent cells need a surface to grow on. Flat culture gains surface by adding flasks or layers, and every one of them adds handling. Microcarriers turn the surface into small suspended spheres: it grows with the culture volume, and one operation looks after more cells.',
      ),
      figure(
        'figure-process-line',
        'Step by step into the 1,200\u00a0L vessel. Each layer stands for 100\u00a0L; this is not the layout of the equipment.',
      ),
      h2('How the line works'),
      ul(
        '**Closed.** Seeding, medium exchange, sampling and harvest run through closed tubing.',
        '**Automated.** Temperature, pH, dissolved oxygen and stirring are controlled and recorded by the system.',
        '**Traceable.** Process data are tied to the batch record, for release review and process analysis.',
      ),
      h2('After completion'),
      p(
        'Finished equipment is not a finished process. What follows is verification on this line, level by level: the effect of mixing and shear on the cells, differences between microcarrier lots, the separation of cells and carriers at harvest. The ten-billion-cell pipeline was completed earlier. The hundred-billion level is under way, and until it is done we will not write of it as a result.',
      ),
    ],
  },
  'ten-billion-pipeline-complete': {
    title: 'Process pipeline at the ten-billion-cell level completed',
    summary:
      'A repeatable microcarrier process now runs from bench scale to ten billion cells (10¹⁰). The next level, a hundred billion (10¹¹), has entered development.',
    body: [
      p(
        'Example Biotech has completed its 3D microcarrier process pipeline at the ten-billion-cell level. “Ten-billion level” means that the number of cells in one batch is of the order of 10^10^; “pipeline” means the whole set of steps, parameters and test methods from seeding to harvest.',
      ),
      h2('Why we count in tens'),
      p(
        'Scaling up is not exchanging a small vessel for a large one. At every level the conditions of mixing, mass transfer, medium exchange and harvest change, and parameters that suited one level may not suit the next. We divide the path into factors of ten and write down, before each level, what will be measured and in which range it must lie before we go on.',
      ),
      h2('What the pipeline contains'),
      ul(
        'Conditions for seeding and attachment, and a method to judge whether attachment is even.',
        'Medium exchange and the addition of microcarriers during expansion, so that cells move to new surface.',
        'Separation of cells and microcarriers at harvest.',
        'Sampling points for each step, with tests such as viability, phenotype and sterility.',
      ),
      h2('The next level'),
      p(
        'The hundred-billion level (10^11^) is ten times as large and is in development. The process is meant for upstream development in gene and cell therapy, extracellular vesicles, vaccines and proteins. It describes a manufacturing capability and says nothing about the efficacy or safety of any product.',
      ),
    ],
  },
  'cdmo-service-platform': {
    title: 'CDMO service platform of more than 1,000\u00a0m² opens',
    summary:
      'Set within the R&D and translation platform, it takes on contract development and manufacturing of 3D-cultured cells and micro-tissue regenerative products.',
    body: [
      p(
        'The CDMO service platform of Example Biotech is in operation. Of the 5,000\u00a0m² of the R&D and translation platform, more than 1,000\u00a0m² are set aside for CDMO services and managed apart from our own research projects.',
      ),
      h2('Scope'),
      ul(
        '3D cell manufacturing: developing and scaling up the move of adherent cells from flat culture to microcarriers.',
        'Micro-tissue regenerative products: process studies and sample preparation for micro-tissues made of cells and microcarriers.',
        'Upstream process development for gene and cell therapy, extracellular vesicles, vaccines and proteins.',
      ),
      h2('How a project starts'),
      ol(
        'Sign a confidentiality agreement; understand the cell type, the present process and the target number.',
        'Run a small feasibility experiment: do the cells attach to microcarriers and grow on them?',
        'Decide together on the data whether to go on, and fix the scale-up plan, the quality criteria and the deliverables.',
        'Scale up level by level, with data and a report at the end of each.',
      ),
      p(
        'A feasibility experiment may also end with “not suitable”. Not every cell suits microcarrier culture, and we hand over that result together with its raw data. The contract settles who owns cells, data and process; materials and records of different projects are kept apart.',
      ),
    ],
  },
  'shanghai-application-centre': {
    title: 'International cooperation and application centre opens in Shanghai',
    summary:
      'The centre covers more than 2,000\u00a0m² and is used for process demonstrations, joint experiments and projects with partners in China and abroad.',
    body: [
      p(
        'The international cooperation and application centre of Example Biotech in Shanghai is open. It covers more than 2,000\u00a0m². Research, development and GMP manufacturing remain mainly in Beijing; the Shanghai centre lets partners try a process nearby and takes on projects that span regions.',
      ),
      h2('What the centre does'),
      ul(
        '**Demonstrations.** Visitors can follow microcarrier culture through all its steps and discuss parameters with their own questions at hand.',
        '**Joint experiments.** Researchers of a partner share the laboratory with our staff for early feasibility work.',
        '**Application research.** Studies of use in regenerative medicine, organoids and food technology (cultivated meat).',
        '**Training.** Hands-on training in seeding, sampling and harvest for the partners’ operators.',
      ),
      h2('Before a visit'),
      p(
        'Visits are by appointment. Please state your organisation, the purpose and the steps you would like to see in the contact form; we answer within three working days. For projects with human material or samples that cross a border, ethics review and the approvals that apply have to be complete before experiments are planned.',
      ),
      p(
        'The centre is not a medical institution. It sees no patients and provides no cell therapy. For personal health questions, please turn to a licensed medical institution.',
      ),
    ],
  },
};
