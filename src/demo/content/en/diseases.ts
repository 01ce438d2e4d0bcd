import { callout, chart, h3, p, ul } from '#demo/body.ts';
import type { DiseaseText } from '#demo/texts.ts';

export const diseases: Record<string, DiseaseText> = {
  'rheumatoid-arthritis': {
    name: 'Rheumatoid arthritis',
    aliases: ['RA', 'Rheumatoid disease', 'Inflammatory arthritis'],
    summary:
      'A systemic autoimmune disease: the lining of the joints stays inflamed and thickens, and cartilage and bone are damaged step by step. MSC research is early; one published study had nine people.',
    overview: [
      p(
        'Rheumatoid arthritis (RA) is a common systemic autoimmune disease. The immune system treats the body’s own tissue as a target: the synovium, the inner lining of the joints, stays inflamed and thickens, and cartilage and bone are damaged step by step.',
      ),
      p(
        'It often begins in the small joints of the hands, wrists and feet, on both sides alike. Morning stiffness, swelling and tenderness bring many people to the doctor. Inflammation may also reach organs beyond the joints, so RA is more than a disease of the joints alone.',
      ),
      callout(
        'advice',
        'When to see a doctor',
        'If joint pain, swelling or morning stiffness lasts for several weeks, see a rheumatologist. A diagnosis rests on examination, blood tests and imaging together. Do not diagnose yourself from descriptions on the web, and do not stop or change medicines on your own.',
      ),
    ],
    epidemiology: [
      p(
        'RA ranks high among systemic autoimmune diseases by number of patients. It can start at any age and affects more women than men. Its course is counted in years: where inflammation stays uncontrolled, joints become deformed, hand function and walking suffer, and some people become disabled.',
      ),
      p(
        'Surveys from different regions and decades used different diagnostic criteria, and their prevalence figures cannot simply be set side by side. This page therefore gives no single figure.',
      ),
    ],
    mechanism: [
      p(
        'Inflammation is a defence. Once an injury or infection has been dealt with, acute inflammation subsides. In RA that ending fails to arrive: inflammatory signals keep returning, and immune cells go on gathering in the synovium.',
      ),
      h3('Th17 and Treg out of balance'),
      p(
        'Two kinds of T cell are often discussed together: Th17 cells drive inflammation, regulatory T cells (Treg) restrain it. In RA their balance is disturbed. A 2022 review sets out how Treg migrate to the joints and how their numbers and function are maintained [1].',
      ),
      ul(
        'Synovial hyperplasia: the inflamed lining thickens and spreads over the cartilage.',
        'Loss of cartilage and bone: mediators of inflammation break down cartilage and resorb bone, and the loss adds up.',
        'Loss of function: once structure has changed, movement may not return even if inflammation eases.',
      ),
    ],
    treatment: [
      p(
        'Conventional treatment aims to control inflammation, limit joint damage and preserve function. A rheumatologist draws up the plan according to disease activity, other illnesses and the patient’s wishes, and reviews it regularly.',
      ),
      ul(
        'Anti-inflammatory medicines ease pain and swelling; corticosteroids generally serve for a short time or as a bridge.',
        'Conventional synthetic disease-modifying antirheumatic drugs are usually the basis of long-term treatment.',
        'Biologics and targeted synthetic drugs are considered by the doctor when the response to that basis is insufficient.',
        'Rehabilitation and daily life: joint protection, moderate exercise, no smoking, and surgery where needed.',
      ),
      p(
        'Even with treatment according to guidelines, some patients’ disease is not well controlled; the literature calls it refractory. This group is one reason why researchers look for new approaches.',
      ),
    ],
    mscResearch: [
      p(
        'Laboratory work suggests that mesenchymal stem cells (MSC) can influence the state of T cells and other immune cells, and this is where research on MSC in RA set out. A plausible mechanism is not a clinical conclusion: that takes studies in people.',
      ),
      h3('A study of nine people'),
      p(
        'In 2019 Ghoryani and co-workers, in Iran, reported a small clinical study: nine people with refractory RA received autologous bone-marrow MSC intravenously, the dose being given as 1×10^6^, and the researchers compared the state before and after infusion [2]. They reported that the proportion of Th17 cells fell and that of Treg rose, and that the disease activity score DAS28-ESR and pain on a visual analogue scale (VAS) fell [2].',
      ),
      callout(
        'caution',
        'How to read this result',
        'This is early evidence: nine participants, compared before and after. Taken alone it cannot rule out natural fluctuation or the effect of other medicines taken at the time. It is a reason for further research and does not tell what result any one person would have.',
      ),
    ],
    unknowns: [
      'Would the changes also appear in larger trials with a control group?',
      'How much depends on whether the cells are autologous or allogeneic, from bone marrow or another tissue?',
      'How should dose, number of infusions and interval be set, and how long do changes last?',
      'Which adverse events appear in long follow-up, and who should not take part in such studies?',
    ],
    keyFigures: [
      { label: 'Participants in the study reported in 2019', unit: 'people' },
      { label: 'Measures listed from that study', unit: 'measures' },
      { label: 'Year in which it was published', unit: '' },
    ],
  },

  'multiple-sclerosis': {
    name: 'Multiple sclerosis',
    aliases: ['MS', 'Disseminated sclerosis'],
    summary:
      'A common demyelinating disease of the central nervous system: the myelin around nerve fibres is damaged and signals slow down or stop. Drugs slow it; they do not bring back what is lost.',
    overview: [
      p(
        'Multiple sclerosis (MS) is a common demyelinating disease of the central nervous system. Myelin surrounds nerve fibres like the insulation of a wire; when it is damaged, signals in the brain, spinal cord and optic nerves slow down or stop.',
      ),
      p(
        'Symptoms depend on where the lesions lie: blurred vision, numbness or weakness of a limb, unsteady gait, fatigue and bladder problems are all possible. Some people have relapses and remissions, others a slow progression, and no two courses are quite alike.',
      ),
      callout(
        'advice',
        'When to see a doctor',
        'If vision, sensation or strength changes within hours or days, see a neurologist soon. Other diseases cause the same symptoms; it takes a doctor, with magnetic resonance imaging and other tests, to tell them apart.',
      ),
    ],
    epidemiology: [
      p(
        'The cause of MS is still not fully understood. Genetic background and environment are thought to act together; no single factor explains the disease.',
      ),
      p(
        'It usually begins in young adults and lasts for decades, which is why its effect on work, parenthood and family weighs so heavily. Prevalence differs widely between regions, and this page quotes no single figure.',
      ),
    ],
    mechanism: [
      p(
        'The present explanation centres on autoreactive T cells: they take components of myelin for something foreign, cross the blood–brain barrier and set off inflammation inside the central nervous system.',
      ),
      ul(
        'Inflammation: immune cells gather, myelin is lost, and active lesions show on magnetic resonance imaging.',
        'Repair: part of the myelin grows back and symptoms ease, but the repair is often incomplete.',
        'Progression: nerve fibres themselves are lost and deficits gradually become fixed.',
      ),
      p(
        'Inflammation and nerve degeneration go on side by side, and their shares change over time. This also explains why drugs that act mainly on inflammation do not work alike at every stage.',
      ),
    ],
    treatment: [
      p(
        'For an acute relapse, doctors usually give corticosteroids to shorten it. Long-term treatment rests on disease-modifying drugs, given by injection, by mouth or by infusion, with the aim of fewer relapses and a slower build-up of disability.',
      ),
      p(
        'These drugs can slow the disease but do not bring back nerve tissue that has been lost. Which one to use is decided by neurologist and patient together, weighing disease activity, risk of infection, family planning and the monitoring required.',
      ),
      p(
        'Rehabilitation, management of fatigue and symptomatic care for spasticity and bladder problems matter as much as the drugs, throughout the course of the disease.',
      ),
    ],
    mscResearch: [
      p(
        'Researchers study MSC for their immunomodulation and because they may release factors that support nerve cells. Both ideas come mainly from the laboratory and have to be tested in people.',
      ),
      h3('A three-arm trial with 48 participants'),
      p(
        'In 2020 Petrou and co-workers reported a controlled trial [1]: 48 people with active progressive MS were assigned to an intrathecal, an intravenous or a sham arm. The cell arms received a single dose of autologous bone-marrow MSC.',
      ),
      p(
        'The study reported improvement in functional scores and imaging, more with the intrathecal than with the intravenous route [1]. A sham arm helps to reduce bias from expectation, which is a strength of the design.',
      ),
      callout(
        'caution',
        'How to read this result',
        'This is still early evidence: with 48 people in three arms each arm is small, and the results come from one research team. Intrathecal injection is itself an invasive procedure and should not be attempted outside a trial.',
      ),
    ],
    unknowns: [
      'Can the reported changes be repeated at several centres and with more participants?',
      'How long do changes after a single dose last, and is a further dose needed?',
      'Does the difference between the intrathecal and intravenous routes come from local concentration or from something else?',
      'Which type of course and which stage of disease should the next studies include?',
    ],
    keyFigures: [
      { label: 'Participants in the trial reported in 2020', unit: 'people' },
      { label: 'Arms of the trial, sham included', unit: 'arms' },
      { label: 'Doses of cells in that trial', unit: 'dose' },
    ],
  },

  'systemic-lupus-erythematosus': {
    name: 'Systemic lupus erythematosus',
    aliases: ['Lupus', 'SLE'],
    summary:
      'The immune system makes antibodies against the body itself; they form immune complexes and can harm many organs, mostly in women of child-bearing age. MSC evidence is mainly retrospective.',
    overview: [
      p(
        'Systemic lupus erythematosus (SLE) is an autoimmune disease that can involve many organs: skin, joints, kidneys, blood and nervous system may all be affected [1]. Most patients are women of child-bearing age.',
      ),
      p(
        'The disease often moves between activity and remission. A facial rash, fever, fatigue, joint pain and protein in the urine are common clues, but none of them alone is enough for a diagnosis.',
      ),
      callout(
        'advice',
        'When to see a doctor',
        'If you have unexplained fever, rash, joint pain or foamy urine, see a rheumatologist or a nephrologist. If you have been diagnosed and are planning a pregnancy, a vaccination or a change of medicines, speak to your doctor first.',
      ),
    ],
    epidemiology: [
      p(
        'Public sources estimate that in China 20–70 people in every 100,000 have SLE, more than one million in all. Most cases begin at child-bearing age and far more women than men are affected, so the disease is bound up with pregnancy, contraception and bone health.',
      ),
      p(
        'The outlook depends on the organs involved. Lupus nephritis is one of the important complications and a group that clinical research often looks at separately.',
      ),
    ],
    mechanism: [
      p(
        'In SLE the immune system makes antibodies against components of the body’s own cells. Antibody and antigen join into immune complexes, which travel in the blood, settle in the glomeruli, the skin and vessel walls, and cause inflammation there [1].',
      ),
      ul(
        'Poor clearance: remains of dying cells are not removed in time and become a source of self-antigens.',
        'Overactive B cells: autoantibodies are made continually.',
        'Disturbed T cells: too much help for B cells, too little restraint.',
      ),
      p(
        'Some reviews suggest that the patients’ own MSC may be abnormal in number and function, and discuss on that basis why most studies use allogeneic cells [2][3]. This is one explanation and not yet settled.',
      ),
    ],
    treatment: [
      p(
        'Conventional treatment is graded by the organs involved and by severity. Hydroxychloroquine is the basis for most patients; corticosteroids control inflammation in active phases and are tapered where possible; immunosuppressants are added when organs are involved, and some patients receive biologics.',
      ),
      p(
        'Long-term medication calls for monitoring of infection, osteoporosis and the eyes. Sun protection, a regular daily rhythm and check-ups on time help to notice changes early.',
      ),
      p(
        'Some patients respond insufficiently to these treatments or cannot reduce their corticosteroids; they remain a clinical difficulty.',
      ),
    ],
    mscResearch: [
      p(
        'SLE is one of the autoimmune diseases on which MSC research has concentrated, and several reviews have gathered mechanisms and clinical data [2][3][4]. According to public sources, more than 1,500 people with SLE worldwide have received MSC in studies, mostly from allogeneic sources.',
      ),
      h3('Figures compiled by the consensus'),
      p(
        'In 2022 the Chinese Rheumatology Association of the Chinese Medical Association and a committee of the Chinese Hospital Association published an expert consensus [5]. The studies it compiles reported complete remission in 60.5% at 1 year; clinical remission in 50% and survival of 94% at 4 years; an overall relapse rate of 23%; and, in severe refractory disease, a response in 60% and a 5-year mortality of 16% against 35–45% before [5].',
      ),
      h3('Follow-up and lupus nephritis'),
      p(
        'In 2018 Liang and co-workers reported a retrospective series of 404 people with autoimmune disease who had received allogeneic MSC; 178 of them (44.1%) had SLE, and mean follow-up was 43.4 ± 25.9 months [6]. Transient infusion reactions mentioned in public sources include fever, sweating, palpitations and flushing. In 2014 Gu and co-workers reported a study of lupus nephritis refractory to conventional therapy [7]; this page does not list its figures.',
      ),
      callout(
        'caution',
        'How to read these figures',
        'This is still early evidence. A consensus compiles existing reports, a retrospective study is not randomised, and patients often took other medicines at the same time. The percentages belong to particular study populations: they do not predict any one person’s result and cannot be compared with the figures of other treatments.',
      ),
    ],
    unknowns: [
      'What would the reported shares of remission be in randomised, blinded, controlled trials?',
      'What lies behind the overall relapse of 23% that the consensus lists, and what should follow a relapse?',
      'How do differences between donors and between batches of cells affect results?',
      'How many years of follow-up are needed to see long-term effects on pregnancy, infection and tumour risk?',
    ],
    keyFigures: [
      { label: 'Public estimate of prevalence in China', unit: 'per 100,000' },
      { label: 'Patients given MSC in studies worldwide', unit: 'people' },
      { label: 'People with autoimmune disease in the 2018 retrospective study', unit: 'people' },
      { label: 'Mean follow-up of that study', unit: 'months' },
    ],
  },

  'inflammatory-bowel-disease': {
    name: 'Inflammatory bowel disease',
    aliases: ['IBD', 'Crohn’s disease', 'Ulcerative colitis'],
    summary:
      'Chronic inflammation of the gut, chiefly Crohn’s disease and ulcerative colitis, that comes and goes. MSC are studied in two ways: infused, and injected at a fistula.',
    overview: [
      p(
        'Inflammatory bowel disease (IBD) is a chronic autoimmune disease of the gastrointestinal tract; its main forms are Crohn’s disease and ulcerative colitis. Crohn’s disease can appear anywhere along the tract and often reaches through the whole bowel wall, while ulcerative colitis stays in the mucosa of the colon and rectum.',
      ),
      p(
        'Abdominal pain, diarrhoea, blood in the stool, weight loss and fatigue are common. Some people with Crohn’s disease develop fistulas around the anus that discharge and hurt again and again, and these are hard to manage.',
      ),
      callout(
        'advice',
        'When to see a doctor',
        'If diarrhoea or bleeding lasts for several weeks, pain wakes you at night or you lose weight markedly, see a gastroenterologist. With sudden severe abdominal pain, high fever or heavy bleeding, go to an emergency department at once.',
      ),
    ],
    epidemiology: [
      p(
        'IBD can begin at any age, often in adolescence or early adulthood, and runs a long course between remission and relapse. Genetic susceptibility, gut bacteria, diet and environment are all thought to contribute.',
      ),
      p(
        'With changing ways of life and better diagnosis, Asian countries report a growing number of cases. Definitions differ between surveys, and this page quotes no single prevalence.',
      ),
    ],
    mechanism: [
      p(
        'Normally the immune system of the gut tolerates food and bacteria. In IBD the epithelial barrier is damaged, bacterial components enter the submucosa, and the immune response to them is too strong and does not stop.',
      ),
      p(
        'Effector and regulatory T cells lose their balance, inflammatory factors keep being released, and the mucosa ulcerates. In Crohn’s disease inflammation that passes through the wall may leave strictures, abscesses or fistulas.',
      ),
    ],
    treatment: [
      p(
        'Treatment aims to bring about remission, to keep it and to let the mucosa heal. The doctor chooses medicines by site, extent and severity, and checks the course by endoscopy and laboratory tests.',
      ),
      ul(
        'Aminosalicylates: used mostly in mild to moderate ulcerative colitis.',
        'Corticosteroids: for active phases, not for long-term maintenance.',
        'Immunosuppressants and biologics: for more severe disease or dependence on corticosteroids.',
        'Nutrition and surgery: for complications such as strictures, perforation and fistulas.',
      ),
    ],
    mscResearch: [
      p(
        'MSC research in IBD has taken two directions: intravenous infusion, with systemic immunomodulation in view, and local injection at perianal fistulas, with local inflammation in view. Question, use and endpoints differ, and the two should not be mixed.',
      ),
      h3('Intravenous: a randomised trial with 82 participants'),
      p(
        'In 2018 Zhang and co-workers reported a randomised controlled trial [1]: of 82 people with Crohn’s disease, 41 received umbilical-cord MSC intravenously once a week, four times in all, and 41 served as controls; follow-up was 12 months. This page describes the design only; for the results please read the publication [1].',
      ),
      p(
        'Randomisation is a strength of this study. With 82 people it is still early evidence, and larger trials by other teams are needed to test it.',
      ),
      h3('Local injection: approvals and later reports'),
      callout(
        'caution',
        'Darvadstrocel (Alofisel): mind the date of any approval',
        'This allogeneic adipose MSC product for complex perianal fistulas was approved in the European Union in 2018 and in Japan in 2021. Later public reports say that the EU authorisation was withdrawn at the end of 2024. It should therefore not be described as currently available in the EU; for the present state anywhere, rely on what the regulator publishes.',
      ),
    ],
    unknowns: [
      'Can the results of intravenous infusion be repeated in larger trials at several centres?',
      'What does the reported withdrawal of an approved product mean for the design and endpoints of future trials?',
      'Which patients and which stages of disease are suited to the study of intravenous or of local use?',
      'How can differences between sources and batches of cells be measured against one quality standard?',
    ],
    keyFigures: [
      { label: 'Participants in the randomised trial reported in 2018', unit: 'people' },
      { label: 'Infusions in that trial, one a week', unit: 'infusions' },
      { label: 'Follow-up of that trial', unit: 'months' },
    ],
  },

  'sjogrens-syndrome': {
    name: 'Sjögren’s syndrome',
    aliases: ['Sjögren disease', 'Sicca syndrome', 'SS'],
    summary:
      'The immune system attacks the salivary and tear glands, which leaves mouth and eyes dry, mostly in middle-aged women. MSC research is early: its clinical part had 24 people.',
    overview: [
      p(
        'Sjögren’s syndrome (SS) is an autoimmune disease that attacks chiefly the exocrine glands. Lymphocytes infiltrate the salivary and tear glands, secretion falls, and mouth and eyes become dry.',
      ),
      p(
        'Dryness is not all. Some people have joint pain, fatigue or a rash, or trouble with lungs, kidneys, nervous system or blood. This is called extraglandular involvement and needs attention at follow-up.',
      ),
      callout(
        'advice',
        'When to see a doctor',
        'If dry food goes down only with water, the eyes keep feeling gritty, tooth decay increases within a short time or the parotid glands swell repeatedly, see a rheumatologist, and have a dentist and an ophthalmologist join the assessment.',
      ),
    ],
    epidemiology: [
      p(
        'Public sources estimate about ten million people with SS in China; among connective-tissue diseases it comes second to rheumatoid arthritis in number of patients. The ratio of women to men is about 9:1, and the disease mostly begins between 45 and 55.',
      ),
      chart({
        title: 'Women and men in every 100 patients',
        unit: 'people',
        max: 100,
        source: 'Calculated from the ratio of about 9:1 given in public sources.',
        bars: [
          { label: 'Women', value: 90 },
          { label: 'Men', value: 10 },
        ],
      }),
      p(
        'Early symptoms are easily put down to age or dry weather, and it often takes a long time from the first symptom to the diagnosis.',
      ),
    ],
    mechanism: [
      p(
        'In an inflamed gland the epithelial cells are more than victims: they send out signals that draw in T and B cells. B cells make autoantibodies, the tissue of the gland is gradually destroyed, and secretion falls.',
      ),
      p(
        'The balance of T-cell subsets plays a part. Th17 and follicular helper T cells (Tfh) drive inflammation and the making of antibodies, Treg restrain them. Animal and clinical studies have taken these subsets as their object [1][2].',
      ),
    ],
    treatment: [
      p(
        'Treatment today is mainly symptomatic: artificial tears, saliva substitutes or medicines that stimulate secretion, with oral care and protection against tooth decay, to ease discomfort and to protect teeth and cornea.',
      ),
      p(
        'Where joints, skin or internal organs are involved, the doctor chooses hydroxychloroquine, corticosteroids or immunosuppressants accordingly; a few patients receive biologics. Regular follow-up helps to notice complications such as lymphoma early.',
      ),
    ],
    mscResearch: [
      h3('A study of 24 people'),
      p(
        'In 2012 Xu and co-workers reported animal experiments together with a clinical study [1]. The clinical part was small: 24 patients, 11 with mainly salivary-gland involvement and 13 with multi-organ involvement, all given umbilical-cord MSC intravenously; the researchers compared the state before and after infusion.',
      ),
      p(
        'The study reported that the disease activity index SSDAI and a visual analogue scale (VAS) fell and that salivary flow rose [1]. As to immune measures, two papers reported modulation of CD4^+^ T cells, with more Treg and Th2 and fewer Th17 and Tfh [1][2]. The 2019 paper worked on an experimental model and discussed the IFN-β/IL-27 signalling axis [2].',
      ),
      callout(
        'caution',
        'How to read these results',
        'This is early evidence: the clinical part had 24 participants, and the mechanism comes mainly from animal models. Not every patient is suited to such a study; whether someone is eligible is for the study doctor to decide according to the protocol.',
      ),
    ],
    unknowns: [
      'How long does a change in salivary flow last, and does it match the dryness that patients feel?',
      'Do patients whose glands are already fibrosed differ from those at an early stage?',
      'Do the signalling pathways of the experimental model act in the same way in people?',
      'Who should not receive a cell infusion, and by which criteria should participants be screened?',
    ],
    keyFigures: [
      { label: 'Women to men among patients, approximately', unit: '' },
      { label: 'Usual age at onset', unit: 'years' },
      { label: 'Participants in the clinical study reported in 2012', unit: 'people' },
    ],
  },

  'autoimmune-liver-disease': {
    name: 'Autoimmune liver disease',
    aliases: [
      'Autoimmune hepatitis',
      'Primary biliary cholangitis',
      'Primary sclerosing cholangitis',
      'AILD',
      'AIH',
      'PBC',
      'PSC',
    ],
    summary:
      'Three chronic diseases in which the immune system attacks liver cells or bile ducts: autoimmune hepatitis, primary biliary cholangitis, primary sclerosing cholangitis. MSC studies are very small.',
    overview: [
      p(
        'Autoimmune liver disease (AILD) is a group of chronic diseases in which the immune system attacks the liver or the bile ducts. They begin quietly; many people learn of them only when a check-up shows abnormal liver tests.',
      ),
      ul(
        '**Autoimmune hepatitis (AIH)**: the attack is mainly on liver cells.',
        '**Primary biliary cholangitis (PBC)**: small bile ducts inside the liver are damaged and bile is held back.',
        '**Primary sclerosing cholangitis (PSC)**: bile ducts become inflamed, scarred and narrow; it is rare.',
      ),
      callout(
        'advice',
        'When to see a doctor',
        'If transaminases, alkaline phosphatase or gamma-glutamyl transferase are raised repeatedly, or you have unexplained itching, fatigue or jaundice, see a hepatologist or gastroenterologist to find the cause.',
      ),
    ],
    epidemiology: [
      p(
        'Most people with AIH are women. PBC, too, is seen mainly in women and is usually found from middle age onwards.',
      ),
      p(
        'PSC is rare: public sources give 6–16 people in every 100,000. At the end stage a liver transplant is considered; according to the same sources, the disease recurs in about 20% within 10 years of the transplant.',
      ),
    ],
    mechanism: [
      h3('AIH'),
      p(
        'Serum IgG is raised and autoantibodies are found. A liver biopsy often shows interface hepatitis: inflammatory cells advance from the portal tract into the edge of the lobule.',
      ),
      h3('PBC and PSC'),
      p(
        'In PBC, T cells attack the lining of small bile ducts; ducts are lost, and the bile held back adds to the damage. The mechanism of PSC is unclear. It often goes with inflammation of the bowel, and fibrosis around the ducts is its mark.',
      ),
    ],
    treatment: [
      p('The three diseases are treated differently, so the diagnosis has to come first:'),
      ul(
        'AIH: mainly corticosteroids and azathioprine, adjusted step by step to laboratory results.',
        'PBC: ursodeoxycholic acid (UDCA) as the basis; where the response is poor, the doctor considers second-line drugs.',
        'PSC: mainly care of complications such as strictures and infection, with a liver transplant considered at the end stage.',
      ),
      p(
        'Itching, fatigue, osteoporosis and lack of fat-soluble vitamins need care at the same time. People who already have cirrhosis should also be screened regularly.',
      ),
    ],
    mscResearch: [
      h3('PSC and AIH'),
      p(
        'The study registered as NCT02997878 is a phase IIa trial of several diseases, PSC and AIH among them, with a single infusion of MSC. For the number of participants see the registry. Results had not been published when the information on this page was compiled, and there were no other data from MSC trials in PSC at that time.',
      ),
      h3('PBC'),
      p(
        'The study registered as NCT01662973 included 7 people with PBC and a poor response to UDCA. They received umbilical-cord MSC, 0.5×10^6^/kg each time, in three infusions four weeks apart, and were observed for 48 weeks. The researchers reported that fatigue and itching eased, that alkaline phosphatase (ALP) and gamma-glutamyl transferase (GGT) fell, and that the Mayo risk score stayed stable.',
      ),
      p(
        'Another small study, reported in 2014, included 10 people with UDCA-resistant PBC and used allogeneic bone-marrow MSC. The researchers reported a fall in ALT, AST, GGT and IgM, fewer CD8^+^ T cells, more CD4^+^CD25^+^Foxp3^+^ T cells and a rise in interleukin-10 (IL-10); the changes were most marked at 3–6 months and lasted for 12.',
      ),
      callout(
        'caution',
        'How to read these results',
        'This is very early evidence: the two PBC studies had 17 participants between them, and what is listed here are changes before and after infusion. A change in laboratory values and the long-term outlook are different questions; the latter takes years of controlled study.',
      ),
    ],
    unknowns: [
      'Does a change in laboratory values mean slower progression of liver fibrosis?',
      'What do trials in AIH and PSC show, and when will their results be published?',
      'What happens after 12 months, and are further infusions needed?',
      'Can people with cirrhosis or waiting for a transplant take part in such studies?',
    ],
    keyFigures: [
      { label: 'Public estimate of the prevalence of PSC', unit: 'per 100,000' },
      { label: 'Recurrence of PSC 10 years after a liver transplant, about', unit: '%' },
      { label: 'Participants in study NCT01662973', unit: 'people' },
      { label: 'Participants in the PBC study of 2014', unit: 'people' },
    ],
  },
};
