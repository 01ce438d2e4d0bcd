import { callout, chart, figure, h2, h3, ol, p, part, quote, trials, ul } from '#demo/body.ts';
import type { ArticleText } from '#demo/texts.ts';
import { autoimmuneArticle } from './article-autoimmune.ts';

export const articles: Record<string, ArticleText> = {
  'msc-autoimmune-disease': autoimmuneArticle,

  'reading-clinical-evidence': {
    title: 'How to read a clinical study: from 9 people to 404',
    summary:
      'Behind “a study has found” there may be nine participants without a control group, or eighty-two allocated at random. Four questions show how much a piece of evidence can carry.',
    keyPoints: [
      'Look at the design before the result: whether there were controls, and how groups were formed, decides what a result can mean.',
      'Small studies are easily swayed by chance. They are good for asking questions, not for settling them.',
      'Scores, images and laboratory values answer different questions, and the length of follow-up limits what can be said.',
      'Information goes out of date: authorisations may be withdrawn, and later studies may correct earlier ones.',
    ],
    body: [
      p(
        '“A study has found”, the news says. Yet one study may weigh far more than another. This article takes a few published studies of mesenchymal stem cells as examples of where to look when reading. It is about how studies are done, not about which treatment is better.',
      ),

      part('How was the study designed?'),
      p('Design sets the limit of what a study can show. The usual kinds are these:'),
      ol(
        '**Single group**: all participants are treated alike, and before is compared with after. A study in rheumatoid arthritis, for instance, had 9 participants and no control group [1].',
        '**Controlled trial**: some receive a sham or the usual treatment. A trial in multiple sclerosis divided 48 participants into three arms, one of them a sham [2].',
        '**Randomised controlled trial**: random numbers decide who joins which group. A trial in Crohn’s disease had 82 participants, 41 in each group [3].',
        '**Retrospective study**: existing records are looked through. A study of safety went through the records of 404 people with autoimmune disease [4].',
        '**Expert consensus**: a professional society brings many studies together and gives its view at the time [5].',
      ),
      p(
        'This order is not a ranking. A retrospective study with many people and long follow-up is suited to finding rare adverse events; a randomised trial may be smaller, but is better at answering whether a difference comes from the treatment.',
      ),

      part('How many people, compared with whom?'),
      p(
        'Seven heads in ten tosses of a coin are nothing unusual; after seven hundred heads in a thousand, somebody should examine the coin. Small studies are the same: a chance swing is easily taken for a pattern.',
      ),
      p(
        'Controls matter just as much. The symptoms of many chronic diseases come and go, and people tend to join a study when theirs are bad; even if nothing were done, some would feel better after a while. Add the effect of expectation and of other drugs taken at the same time, and a comparison of before and after counts all of this together.',
      ),
      trials(
        'The three trials used as examples. Read the designs across; do not compare results downwards.',
        'ra-2019',
        'ms-2020',
        'ibd-2018',
      ),
      quote('Without controls, “after” does not mean “because”.'),

      part('What was measured, and for how long?'),
      p('Outcomes in study reports fall into three kinds, and each answers a different question.'),
      h3('Laboratory values and images'),
      p(
        'The share of a type of immune cell, for example. They are objective and change quickly, but do not always agree with how a patient feels.',
      ),
      h3('Scores'),
      p(
        'Pain on a visual analogue scale, for example. A score is close to what people feel and easily influenced by what they expect, which is why controls and blinding matter so much here.',
      ),
      h3('Events'),
      p(
        'Relapse, hospital admission, death. They mean the most to patients, and take more people and more time to study.',
      ),
      p(
        'The length of follow-up limits what can be said as well. The trial in Crohn’s disease followed its participants for 12 months [3]; mean follow-up in the safety study was 43.4±25.9 months [4]. A study that looked for one year cannot answer what happens after five.',
      ),

      part('Was it registered, and what came later?'),
      p(
        'A proper clinical trial is registered before it starts, with the outcomes that it intends to look at. Numbers that begin with NCT can be looked up at [ClinicalTrials.gov](https://clinicaltrials.gov/), those that begin with ChiCTR in the Chinese Clinical Trial Registry. Registration in advance keeps anyone from picking only the pleasant results afterwards.',
      ),
      p(
        'A study that was registered but never published is information too: disappointing results are harder to come across. The state of an authorisation may change as well, and some products have been approved and withdrawn a few years later. So whatever you read, look at its date.',
      ),
      h2('In short'),
      ul(
        'Design: single group, controlled, randomised or retrospective?',
        'People: how many joined, and how many finished?',
        'Outcome: a laboratory value, a score or an event, and over what time?',
        'Source: where are the paper and the registration number, and from what year?',
      ),
      callout(
        'advice',
        'Take your questions to a doctor',
        'This article is for learning and exchange; it is no diagnosis and no advice on treatment. Whether a study has any bearing on you depends on your condition: please discuss it with your doctor.',
      ),
    ],
    sourceName: 'Column “Reading the evidence”',
  },

  'what-are-microcarriers': {
    title: 'What are microcarriers? Ground for cells that can be stirred',
    summary:
      'Adherent cells cannot do without a surface. Microcarriers turn that surface into many suspended spheres, and a culture on the floor of a flask into a process that can be stirred, sampled and scaled up.',
    keyPoints: [
      'Adherent cells grow only when attached, so the yield is limited by area.',
      'Microcarriers make the surface into small spheres and offer much area in little volume.',
      'Attachment, stirring and harvest are three hurdles, each to be tuned to the cell.',
    ],
    body: [
      p(
        'Under the microscope, mesenchymal stem cells spread over the floor of a flask like a thin lawn. When the lawn is full, they have to move into more flasks. Flasks can be stacked, layers can be added, but area still comes one sheet at a time. Microcarriers go about it in another way.',
      ),

      part('Why cells need a surface'),
      p(
        'Many cells that come from tissue have to attach first, then spread, and only then divide. Without a surface they stop multiplying, or even die. They are called adherent cells, and area is their land.',
      ),
      p(
        'In flat culture, land and labour are tied together: every further flask has to be opened, fed and looked at. With few flasks this is no trouble. With many, hands, room and differences within a batch become the limit.',
      ),

      part('A surface made of spheres'),
      p(
        'Microcarriers are small spheres, or nearly so, that float in the medium while cells grow on them. Materials, pores and surface treatment vary; the choice depends on the cell and on what happens afterwards.',
      ),
      p(
        'A little arithmetic helps. If a sphere is 200 micrometres across, a million spheres have a surface of about 1,257 square centimetres, as much as seven flasks of 175 square centimetres. The spheres themselves take up little more than 4 millilitres.',
      ),
      figure(
        'figure-sphere-stages',
        'Five stages of one microcarrier, from seeding to full coverage. Cells and carrier are not drawn to scale.',
      ),
      p('What a cell goes through on its sphere has about five steps:'),
      ol(
        '**Seeding**: cells meet bare carriers.',
        '**Attachment**: a cell settles on the surface and spreads.',
        '**Growth**: one becomes two, two become four.',
        '**Expansion**: neighbouring cells meet.',
        '**Full coverage**: time to harvest, or to add fresh carriers and grow on.',
      ),

      part('Three hurdles'),
      h3('Attachment'),
      p(
        'When cells are seeded, they should spread evenly over all spheres. If some are crowded and others empty, it is hard to mend later. Seeding density and the rhythm of intermittent stirring are worked out at this step.',
      ),
      h3('Stirring'),
      p(
        'Spheres have to float, and oxygen and nutrients have to arrive: that is what stirring is for. Too gentle, and spheres sink and clump; too hard, and shear harms the cells. In a larger vessel, the same speed is no longer the same condition.',
      ),
      h3('Harvest'),
      p(
        'Cells that grow on spheres have to come off in the end. The usual way is an enzyme followed by a filter; there are also carriers that dissolve. Either way, the number and condition of the cells are checked, and what is left of the carrier too.',
      ),
      callout(
        'advice',
        'Ask what it is for before choosing a carrier',
        'Are the cells the harvest, or what they release? In the first case, think how to take cells off; in the second, how to keep them on. Different purposes suit different carriers.',
      ),

      part('Where they are used'),
      p(
        'Microcarrier culture is used in upstream process development for gene and cell therapy, extracellular vesicles, vaccines and proteins, and in research on regenerative medicine, organoids and cultivated meat. Example Biotech works on scaling up cells on microcarriers: a one-stop, customised solution for research teams that moves production towards larger scale, automation, intelligent control and closed systems.',
      ),
    ],
    sourceName: 'Column “Process notes”',
  },

  'ten-to-hundred-billion': {
    title: 'From ten to a hundred billion: what one more zero means',
    summary:
      'From ten billion to a hundred billion, cells need to double only a little more than three times. The hard part is not those doublings but the area, liquid, time and hands that have to be arranged anew.',
    keyPoints: [
      'From a million cells to ten billion takes about 13.3 doublings; to a hundred billion, only 3.3 more.',
      'Ten times the cells means ten times the area, medium and harvest, but no more time.',
      'What has to be kept in scaling up is the condition that a cell lives in, not a stirring speed or a volume.',
      'Example Biotech has completed its process pipeline at the ten-billion-cell level and is moving to the hundred-billion level.',
    ],
    body: [
      p(
        'Ten billion is a 1 with ten zeros, a hundred billion a 1 with eleven. On paper that is one zero more; on the shop floor it is another matter. With a few simple sums, this article shows where that zero comes from and what makes it hard.',
      ),

      part('Counting the doublings'),
      p(
        'A cell divides in two, and each time the number doubles. Starting from a million cells, it takes about 6.6 doublings to reach a hundred million, about 13.3 to reach ten billion, and about 16.6 to reach a hundred billion.',
      ),
      chart({
        title: 'Doublings needed, starting from a million cells',
        unit: 'doublings',
        max: 20,
        source: 'Calculated with the number doubling each time, losses not counted.',
        bars: [
          { label: 'A hundred million', value: 6.6 },
          { label: 'A billion', value: 10 },
          { label: 'Ten billion', value: 13.3, note: 'pipeline completed' },
          { label: 'A hundred billion', value: 16.6, note: 'under way' },
        ],
      }),
      p(
        'Counted in doublings, the last step looks short. But those last three and a bit make nine tenths of all the cells. The area and liquid used by all the doublings before them, taken together, do not come up to this one step.',
      ),

      part('Spreading out the area'),
      p(
        'Adherent cells need a surface. If one square centimetre yields 2×10^4^ cells, ten billion cells need 500,000 square centimetres, which is 50 square metres.',
      ),
      ul(
        'In flasks of 175 square centimetres, that is about 2,857 flasks.',
        'On microcarriers 200 micrometres across, it is about 400 million spheres, with a volume of about 1.7 litres.',
        'For a hundred billion cells, multiply every number above by ten.',
      ),
      p(
        '2,857 flasks mean thousands of openings and medium changes. 28,570 are more than a few extra hands can deal with. The point of folding area into spheres is that more cells should no longer mean more handling.',
      ),

      part('Scaling up is not just a larger vessel'),
      figure(
        'figure-process-line',
        'The course of a microcarrier production line, as a sketch: seed train, expansion, harvest and formulation follow one another. It does not show an actual layout.',
      ),
      p(
        'As a vessel grows, what a cell experiences changes. In scaling up, each item has to be checked:',
      ),
      h3('Mixing'),
      p(
        'The liquid in a large vessel takes longer to become even. While feed or acid and base are added, concentrations may be too high in one place for a time.',
      ),
      h3('Oxygen'),
      p(
        'Volume grows with the cube, surface with the square. Beyond some volume, the open surface alone no longer lets enough oxygen in.',
      ),
      h3('Harvest'),
      p(
        'Once off the carrier, cells change with time. With ten times the cells, there is hardly more time to harvest, wash and fill, so the last stages have to become faster.',
      ),
      callout(
        'caution',
        'A larger batch is a larger responsibility',
        'The larger a batch, the more a failure costs. Closed tubing, in-line monitoring and criteria for stopping, agreed beforehand, should be designed along with the yield and not added after scaling up.',
      ),

      part('Where we are'),
      p(
        'Example Biotech was founded in Beijing in 2018 by a research team from a university medical school, with technology transferred from university research. The process pipeline at the ten-billion-cell level has been completed, and work is moving on to the hundred-billion level.',
      ),
      p(
        'The sites have grown along the same scale: 5,000 square metres for research and translation, of which more than 1,000 serve CDMO projects, and a GMP platform of 4,000 square metres with a new 1,200-litre microcarrier line. Numbers do not speak for quality; they only say how we mean to take this step.',
      ),
    ],
    sourceName: 'Column “Process notes”',
  },

  'quality-control-of-cell-products': {
    title: 'Quality control of cell products: testing a sample that is alive',
    summary:
      'Tablets can be tested batch by batch; cells go on changing while they are tested. Identity, purity, viability, function and sterility have to be kept step by step along the whole line.',
    keyPoints: [
      'Cells are alive and a final test only takes a sample, so quality has to come from the whole process.',
      'Under the same name, mesenchymal stem cells differ with their source, donor and culture conditions.',
      'Every step from donor to use must be traceable, and records have to be kept for years.',
      'After a process change, data must show that products from before and after are comparable.',
    ],
    body: [
      p(
        'A tablet that has left the factory does not change its composition. A bag of cells may: temperature, time, a single transfer by pipette can all leave a trace. What quality control has to deal with is a sample that changes.',
      ),

      part('Why it is hard'),
      p(
        'To begin with, **sources differ**. Mesenchymal stem cells may come from bone marrow, fat or umbilical cord, from the patient or from someone else. A randomised controlled trial in Crohn’s disease, for example, used cells from umbilical cord [1]. The same name does not make the same product.',
      ),
      p(
        'Next, **there is no single yardstick**. In a chemical drug one can measure the content of the active ingredient; what cells do often depends on many factors together, and one value within its limits does not stand for the whole.',
      ),
      p(
        'Then there is **time**. The culture for a sterility test takes from days to two weeks, while some products have to be used soon after they are made. What comes first, test or release, has to be arranged beforehand.',
      ),

      part('What is tested'),
      p('The usual tests fall into five groups:'),
      ul(
        '**Identity**: are the surface markers as expected, and are these the cells of that donor?',
        '**Purity and residues**: are other cells mixed in, and how much enzyme, serum and carrier is left?',
        '**Viability and number**: how many cells are alive, and how many are in each dose?',
        '**Function**: in a laboratory test, for example, do they have the expected influence on the growth of immune cells?',
        '**Microbes and genetics**: sterility, mycoplasma, endotoxin, and whether chromosomes are normal.',
      ),
      p(
        'Each item needs a method, a limit and a reason. Stricter is not always better: a limit tighter than the error of the method has no meaning.',
      ),
      callout(
        'advice',
        'Validate the method before trusting the number',
        'Flow cytometry, counting and functional tests all vary between operators. Before comparing two batches, know how far repeated tests of one and the same sample differ.',
      ),

      part('Keeping quality within the process'),
      figure(
        'figure-process-line',
        'The course of production, as a sketch: each stage has its sampling point, so testing runs all the way along and not just at the end.',
      ),
      p(
        'The final test takes only a little of the product, so quality comes mostly from the process. Closed tubing reduces exposure; in-line monitoring of pH, dissolved oxygen and glucose shows a problem while it is small; automation makes the same movement the same each time.',
      ),
      h3('Traceability'),
      p(
        'From donor screening, cell bank and each batch of reagent to the last frozen bag, everything should be traceable backwards. Time is counted in years: in a retrospective study of the records of 404 patients, mean follow-up was 43.4±25.9 months [2]. If a question comes up years later, the batch record must still be there.',
      ),
      h3('Change'),
      p(
        'A different carrier, another supplier, moving from flat culture to microcarriers: each is a process change. Assess the risk before it; after it, test products from before and after by the same methods, and show with data whether they are comparable. Once a product is in clinical trials, a change takes more explaining.',
      ),
      quote(
        'Quality is not tested in but made, step by step; testing tells whether it has been achieved.',
      ),

      part('No common answer yet'),
      p(
        'Which functional test to use, how much difference between donors to accept, how to judge cells after thawing: scientists and regulators are still discussing these, and requirements differ from place to place. Development teams do well to talk to regulators early, and to work on quality standards and process together.',
      ),
    ],
    sourceName: 'Column “Process notes”',
  },
};
