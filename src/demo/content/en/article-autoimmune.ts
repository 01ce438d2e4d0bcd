import { callout, chart, figure, h3, ol, p, part, quote, trials, ul } from '#demo/body.ts';
import type { ArticleText } from '#demo/texts.ts';

export const autoimmuneArticle: ArticleText = {
  title: 'Mesenchymal stem cells and autoimmune disease: how far has research come?',
  summary:
    'Starting from what inflammation is for, this article sets out published studies in people for six diseases: how many took part, how it was done, what the authors reported, and what is still unknown.',
  keyPoints: [
    'Acute inflammation ends when healing is done; chronic, systemic inflammation is the mark of autoimmune disease.',
    'Papers and clinical studies on mesenchymal stem cells (MSCs) are many, but most of the clinical studies are early-stage and few products have been approved anywhere.',
    'The prospective studies cited here had between 7 and 82 participants and differ in design, so their figures cannot be compared with one another.',
    'In 2018 a comment in Nature warned against selling MSCs as a cure-all.',
    'Who might benefit, which dose and route to choose, and how long an effect lasts are all open questions.',
  ],
  body: [
    p(
      'There are many autoimmune diseases, and they affect different organs, yet one word keeps returning behind them: inflammation. Because mesenchymal stem cells (MSCs) can influence immune reactions, they have been studied again and again in these diseases. How far has that research come? This article draws no verdict. It lays out published material disease by disease, so that readers can see where each number comes from.',
    ),
    p(
      'Where the text says “reported”, it means what the authors of a paper observed under the conditions of their own study. It tells what happened in a group of participants, and cannot tell what will happen to any one person.',
    ),

    part('Inflammation: a door that should close'),
    p(
      'Cut a finger or catch a cold, and the place turns red, swollen, hot and sore. The immune system is calling up blood and cells to clear out intruders and make room for repair. When the repair is done, the inflammation fades. This is **acute inflammation**: a defence, and the beginning of healing.',
    ),
    p(
      'Sometimes the door does not close. The trigger stays, or the immune system takes the body’s own tissue for an enemy; inflammation drags on and spreads from one place to the whole body. Chronic, systemic inflammation is the mark of autoimmune disease.',
    ),
    figure(
      'figure-inflammation-curve',
      'Strength of inflammation (vertical axis) over time (horizontal axis), as a sketch: acute inflammation (solid line) falls after repair, chronic inflammation (dashed line) goes up and down without ending. The curves show direction only, not measured values.',
    ),
    p('Tissue pays a price when inflammation does not end:'),
    ul(
      'less blood flow, and with it less food and oxygen;',
      'cell death, with scar tissue filling the gaps;',
      'gradual degeneration of the organ, because a scar cannot do the work of what it replaced.',
    ),
    p(
      'Researchers therefore ask not only how to push inflammation down, but also how an immune system out of balance might learn restraint again. It is with this question that MSCs came into view.',
    ),

    part('Why mesenchymal stem cells?'),
    p(
      'MSCs were first described in the 1970s, in bone marrow; later they were also isolated from fat, umbilical cord and other tissues. Four properties make them interesting to researchers: they renew themselves, they can differentiate into several lineages, they are fairly easy to isolate and expand, and they can modulate the activity of immune cells.',
    ),
    figure(
      'figure-msc-overview',
      'Where MSCs come from and the kinds of action that are being studied. The parts are not drawn to scale.',
    ),
    p(
      'For autoimmune disease the fourth property draws the most attention. The immune system has cells that drive inflammation and cells that put the brake on, T helper 17 cells (Th17) and regulatory T cells (Treg) among them. When the two are out of balance, inflammation easily gets out of hand. Laboratory studies have observed that MSCs can shift their proportion, but there is no complete answer yet to how they act in the human body.',
    ),
    p(
      'With attention came numbers: in 2018 alone, more than 7,000 papers dealt with MSCs, and at that time 788 clinical studies had been finished or were under way.',
    ),

    part('A reminder from fellow scientists'),
    p(
      'In that same year Nature printed a comment under the headline “Clear up this stem-cell mess”. Its authors criticised the selling of MSCs as a cure-all: the name was being used far too widely, and the evidence had fallen a long way behind.',
    ),
    callout(
      'caution',
      'Keep this reminder at hand',
      'Most clinical studies of MSCs are early-stage; few MSC products have been approved anywhere in the world; how to control the quality of the cells is an open question too. A large number of studies does not mean that the matter is settled.',
    ),

    part('Rheumatoid arthritis', 'Rheumatoid arthritis'),
    p(
      'Rheumatoid arthritis (RA) is the most common systemic autoimmune disease. Joints stay inflamed, the synovium overgrows, cartilage and bone are gradually lost, and severe disease can disable. An imbalance between Th17 and Treg cells is thought to play a part; a review is devoted to how Treg cells migrate and how their number is kept up [1].',
    ),
    p(
      'One study included 9 patients with refractory RA, who were given MSCs from their own bone marrow by intravenous infusion, at a dose of the order of 1×10^6^ (see the paper for the unit). The authors reported that the share of Th17 cells in the blood fell and that of Treg cells rose; the disease activity score DAS28-ESR and pain on a visual analogue scale (VAS) fell as well [2].',
    ),
    p(
      'Nine participants, and no control group. A study like this is good for asking a question, not yet for answering it: arthritis goes up and down of its own accord, and without controls it is hard to say which changes come from the cells and which from time or other treatment.',
    ),

    part('Multiple sclerosis', 'Multiple sclerosis'),
    p(
      'Multiple sclerosis (MS) is the most common demyelinating disease of the central nervous system. Its cause is unclear. Autoreactive T cells take part, and the sheath around nerve fibres is damaged. Drugs available today can slow the disease but do not reverse the damage.',
    ),
    p(
      'A trial with 48 participants had three arms, intrathecal injection, intravenous infusion and a sham treatment, with a single dose of MSCs from the participants’ own bone marrow. The authors reported that functional scores and imaging improved in the arms that received cells, more with intrathecal than with intravenous delivery [3].',
    ),
    p(
      'What deserves notice here is the design. With a sham arm, participants cannot easily guess which group they are in, and the influence of expectation becomes smaller. Even so, 48 people in three arms leaves few in each.',
    ),

    part('Systemic lupus erythematosus', 'Systemic lupus erythematosus'),
    p(
      'Systemic lupus erythematosus (SLE) mostly affects women of child-bearing age. Autoantibodies and immune complexes can involve many organs, such as skin, joints and kidneys [8]. In China its prevalence is about 20–70 per 100,000 people, with more than 1 million patients.',
    ),
    p(
      'Of the six diseases, SLE has the largest body of material on MSCs. Several reviews have sorted it from different angles [9][10][11], and one study looked at patients with lupus nephritis who had responded poorly to conventional treatment [13]. According to an expert consensus, more than 1,500 people with SLE worldwide have received MSCs, mostly from donors [7].',
    ),
    h3('How to read the figures of the consensus'),
    p(
      'In the reports that the consensus brings together, 60.5% were in complete remission at 1 year and 50% in clinical remission at 4 years; 4-year survival was 94% and overall relapse 23%. In severe refractory disease a response of 60% was reported, and 5-year mortality changed from 35–45% to 16% [7].',
    ),
    p(
      'These figures come from different studies, stages of disease and years, and a comparison of before and after is not a randomised one. They describe what has happened; they are not a forecast for any patient.',
    ),
    h3('Reactions seen in follow-up'),
    p(
      'A retrospective study went through 404 people with autoimmune disease who had received MSCs from donors; 178 of them (44.1%) had SLE, and mean follow-up was 43.4±25.9 months [12]. Transient infusion reactions mentioned in the material include fever, sweating, palpitations and flushing. A retrospective study looks at existing records: what was not written down, it cannot see.',
    ),

    part('Inflammatory bowel disease', 'Inflammatory bowel disease'),
    p(
      'Inflammatory bowel disease (IBD) is a chronic autoimmune disease of the digestive tract; Crohn’s disease is one form of it. It often goes back and forth between flares and remission.',
    ),
    p(
      'A randomised controlled trial included 82 people with Crohn’s disease: 41 were given umbilical-cord MSCs intravenously once a week, four times, and 41 were controls; follow-up was 12 months [4]. Random allocation is meant to make the groups alike at the start, so that a later difference is more likely to come from the treatment itself. For the values of each outcome, please see the paper.',
    ),
    p(
      'For one complication, perianal fistulas, the product darvadstrocel, made of MSCs from donated fat tissue, was authorised in the European Union in 2018 and in Japan in 2021; the use was complex perianal fistulas.',
    ),
    callout(
      'caution',
      'An authorisation can change',
      'According to later public reports, the EU authorisation of darvadstrocel was withdrawn at the end of 2024. When you read that something “has been approved”, look at the date of the text first, then check the present state on the regulator’s own site.',
    ),

    part('Sjögren’s syndrome', 'Sjögren’s syndrome'),
    p(
      'Among connective-tissue diseases, Sjögren’s syndrome (SS) is second in frequency only to rheumatoid arthritis. About 10 million people in China live with it; women outnumber men by about 9 to 1, and it usually begins between the ages of 45 and 55. Dry mouth and dry eyes are its best-known signs, but it can involve several organs.',
    ),
    p(
      'One study included 24 patients, 11 mainly with salivary-gland disease and 13 with several organs involved, who received umbilical-cord MSCs intravenously. The authors reported that the disease activity index SSDAI and the VAS fell, and that salivary flow rose [6].',
    ),
    p(
      'As to mechanism, researchers observed that CD4^+^ T cells were modulated: Treg and Th2 cells went up, Th17 and follicular helper T cells (Tfh) went down [5][6]. Part of this was seen in animals, and it is some way from a mouse to a person. Researchers also point out that not every patient is suitable.',
    ),

    part('Autoimmune liver disease', 'Autoimmune liver disease'),
    p(
      'Autoimmune liver disease (AILD) is a group with three main members. Compared with the diseases above, there is less material from people, and the studies are smaller.',
    ),
    ul(
      '**Autoimmune hepatitis (AIH)**: mostly women; high IgG, autoantibodies, and interface hepatitis in liver tissue.',
      '**Primary biliary cholangitis (PBC)**: some patients respond poorly to ursodeoxycholic acid (UDCA).',
      '**Primary sclerosing cholangitis (PSC)**: rare, 6–16 per 100,000; end-stage disease needs a liver transplant, with about 20% recurrence at 10 years.',
    ),
    p(
      'The phase IIa trial registered as [NCT02997878](https://clinicaltrials.gov/study/NCT02997878) covers several diseases, PSC and AIH among them, with a single infusion; its results were not out when this material was gathered. For PSC there were no published trial data on MSCs at that time.',
    ),
    p(
      'For PBC there are two small studies. [NCT01662973](https://clinicaltrials.gov/study/NCT01662973) included 7 patients with a poor response to UDCA, who were given umbilical-cord MSCs at 0.5×10^6^/kg three times, four weeks apart, and observed for 48 weeks. The researchers reported that fatigue and itching eased, that alkaline phosphatase (ALP) and gamma-glutamyl transferase (GGT) fell, and that the Mayo score stayed stable.',
    ),
    p(
      'In the other, published in 2014, 10 patients with UDCA-resistant disease received bone-marrow MSCs from donors. The researchers reported a fall in ALT, AST, GGT and IgM, fewer CD8^+^ T cells, more CD4^+^CD25^+^Foxp3^+^ T cells and a rise in IL-10; the changes were clearest at 3–6 months and lasted to month 12.',
    ),

    part('The numbers side by side'),
    p(
      'The table lists the studies mentioned in this article. When you compare its rows, look at design and number of participants first.',
    ),
    trials(
      'Studies in people cited in this article. Design, population and end points differ, so effects cannot be compared.',
      'ra-2019',
      'ms-2020',
      'sle-consensus-2022',
      'sle-safety-2018',
      'ibd-2018',
      'ss-2012',
      'aild-nct02997878',
      'pbc-nct01662973',
      'pbc-2014',
    ),
    p(
      'Now the participants of the prospective studies on one scale. The 404 people of the safety series are left out, because looking back through records is a different kind of study; so is the trial without results.',
    ),
    chart({
      title: 'Participants in each prospective study',
      unit: 'people',
      max: 100,
      source: 'References [2][3][4][6], registration NCT01662973, and the PBC study of 2014.',
      bars: [
        {
          label: 'Inflammatory bowel disease (Crohn’s)',
          value: 82,
          note: 'randomised, controlled, 2018',
        },
        { label: 'Multiple sclerosis', value: 48, note: 'three arms, one sham, 2020' },
        { label: 'Sjögren’s syndrome', value: 24, note: '2012' },
        { label: 'Primary biliary cholangitis', value: 10, note: 'UDCA-resistant, 2014' },
        { label: 'Rheumatoid arthritis', value: 9, note: 'no controls, 2019' },
        { label: 'Primary biliary cholangitis', value: 7, note: 'NCT01662973' },
      ],
    }),
    quote('The number of participants tells how large a study is, not how well a treatment works.'),

    part('What is not known'),
    p('After six diseases, these questions are still open:'),
    ul(
      'who might benefit, and for whom it is not suitable;',
      'which source of cells, dose, route and number of infusions to choose;',
      'how long the observed changes last, and what follows years later;',
      'how to reach the same quality with different donors and batches;',
      'how the immune changes seen in studies of mechanism relate to changes in symptoms.',
    ),
    h3('Before you read the next one'),
    p('When you come across another report of this kind, it may help to ask in this order:'),
    ol(
      'Was it done in people, in animals or in a culture dish?',
      'How many took part, was there a control group, was allocation random?',
      'How long was follow-up, and were those who dropped out counted?',
      'Who draws the conclusion, where is the paper, is there a registration number?',
      'What year is the material from, and has it been updated or withdrawn since?',
    ),
    callout(
      'advice',
      'Read it together with a doctor',
      'This article is for learning and exchange; it is no diagnosis and no advice on treatment. Please do not stop or change a treatment because of one study. If you have questions, take the paper along and discuss it with your doctor.',
    ),
  ],
  sourceName: 'Example Biotech on WeChat',
};
