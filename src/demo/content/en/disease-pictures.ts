import type { DiseasePictureText } from '#demo/texts.ts';

/** What the lines at a glance answer, in the order of the texts below. */
const QUESTIONS = ['What it affects', 'Mostly in', 'Treatment today', 'MSC research'];

const glance = (...answers: string[]) =>
  answers.map((text, index) => ({ label: QUESTIONS[index] ?? '', text }));

/** Answers at a glance and the steps of the mechanism; drawings are in the records. */
export const diseasePictures: Record<string, DiseasePictureText> = {
  'rheumatoid-arthritis': {
    glance: glance(
      'Joint lining, cartilage and bone; other organs too',
      'Women more than men, at any age',
      'Anti-inflammatory and disease-modifying drugs, biologics, rehabilitation',
      'One early study, 9 people, before and after infusion[2]',
    ),
    mechanismSteps: [
      {
        title: 'Tolerance lost',
        text: 'The immune system takes the joint’s own tissue for a target, and inflammation does not end in time.',
      },
      {
        title: 'Th17 and Treg out of balance',
        text: 'Th17 cells, which drive inflammation, and Treg, which restrain it, lose their balance.',
      },
      {
        title: 'The lining thickens',
        text: 'Inflamed synovium grows over the surface of the cartilage.',
      },
      {
        title: 'Cartilage and bone lost',
        text: 'Mediators break cartilage down and resorb bone; the loss adds up.',
      },
      {
        title: 'Where MSC research looks: immune regulation',
        text: 'An early study of nine people reported a lower share of Th17 and a higher share of Treg after infusion[2]. It had no control group and cannot show cause.',
      },
    ],
  },
  'multiple-sclerosis': {
    glance: glance(
      'Myelin in brain, spinal cord and optic nerves',
      'Young adults; the cause is unclear',
      'Steroids for relapses; disease-modifying drugs slow it but restore nothing lost',
      'One three-arm controlled trial, 48 people[1]',
    ),
    mechanismSteps: [
      {
        title: 'The wrong target',
        text: 'Autoreactive T cells take parts of myelin for something foreign; why is unclear.',
      },
      {
        title: 'Into the nervous system',
        text: 'They cross the blood–brain barrier and set off inflammation inside.',
      },
      {
        title: 'Myelin damaged',
        text: 'Myelin is lost and signals slow down or stop; part of it can grow back.',
      },
      {
        title: 'Nerve fibres lost',
        text: 'Once the fibres themselves are gone, deficits gradually become fixed.',
      },
      {
        title: 'Where MSC research looks: immune regulation and nerve support',
        text: 'Both ideas come mainly from the laboratory. A trial of 48 people reported better functional scores and imaging, more by the intrathecal route[1]; it needs repeating.',
      },
    ],
  },
  'systemic-lupus-erythematosus': {
    glance: glance(
      'Many organs: skin, joints, kidneys, blood, nervous system',
      'Women of child-bearing age',
      'Hydroxychloroquine, steroids, immunosuppressants, biologics, by organ',
      'Mainly an expert consensus and retrospective studies[5][6]',
    ),
    mechanismSteps: [
      {
        title: 'Self-antigens',
        text: 'Remains of dying cells are not cleared in time and become a source of self-antigens.',
      },
      {
        title: 'Autoantibodies',
        text: 'B cells keep making autoantibodies, which join with antigen into immune complexes.',
      },
      {
        title: 'Deposits and inflammation',
        text: 'Complexes settle in the glomeruli, skin and vessel walls and cause inflammation.',
      },
      {
        title: 'Organs involved',
        text: 'Skin, joints, kidneys, blood and nervous system may all be affected.',
      },
      {
        title: 'Where MSC research looks: immune regulation',
        text: 'Some reviews suggest that patients’ own MSC may be abnormal[3], and most studies use allogeneic cells. How these act in SLE is still being studied.',
      },
    ],
  },
  'inflammatory-bowel-disease': {
    glance: glance(
      'Crohn’s: anywhere in the gut; ulcerative colitis: colon and rectum',
      'Starts mostly in young people',
      'Aminosalicylates, steroids, immunosuppressants, biologics, surgery where needed',
      'One randomised trial in Crohn’s disease, 82 people[1]',
    ),
    mechanismSteps: [
      {
        title: 'Tolerance lost',
        text: 'The gut lining is breached and the immune system reacts too strongly, for too long, to gut bacteria.',
      },
      {
        title: 'T cells out of balance',
        text: 'Effector T cells and regulatory T cells lose their balance.',
      },
      {
        title: 'Signals released',
        text: 'Inflammatory factors keep being released and inflammation goes on.',
      },
      {
        title: 'The bowel wall damaged',
        text: 'Ulcers form; in Crohn’s disease inflammation may go through the wall: strictures, abscesses, fistulas.',
      },
      {
        title: 'Where MSC research looks: whole body and local',
        text: 'Infusion aims at immune regulation in the whole body, local injection at inflammation in a fistula. Question, use and endpoints differ and should not be mixed.',
      },
    ],
  },
  'sjogrens-syndrome': {
    glance: glance(
      'Salivary and tear glands; in some people other organs too',
      'About nine women to one man, onset mostly at 45–55',
      'Mainly for symptoms; immunosuppressants where organs are involved',
      'One early study, 24 people, before and after infusion[1]',
    ),
    mechanismSteps: [
      {
        title: 'The lining sends signals',
        text: 'Cells that line the gland release signals that draw in T and B cells.',
      },
      {
        title: 'T cells out of balance',
        text: 'Th17 and Tfh drive inflammation and antibodies; Treg restrain them.',
      },
      { title: 'Autoantibodies', text: 'The B cells that have gathered make autoantibodies.' },
      {
        title: 'The gland damaged',
        text: 'Tissue of the gland is gradually destroyed; saliva and tears dwindle.',
      },
      {
        title: 'Where MSC research looks: immune regulation',
        text: 'An early study of 24 people reported more Treg and Th2, fewer Th17 and Tfh[1]; the mechanism comes mainly from animal models[1][2].',
      },
    ],
  },
  'autoimmune-liver-disease': {
    glance: glance(
      'Liver cells (AIH), small bile ducts (PBC), bile ducts (PSC)',
      'AIH and PBC mostly women; PSC is rare',
      'Different for each: steroids and azathioprine; UDCA; care of complications',
      'Two small PBC studies, 17 people; no PSC or AIH results when compiled',
    ),
    mechanismSteps: [
      {
        title: 'The wrong target',
        text: 'AIH is aimed mainly at liver cells, PBC at small bile ducts; the mechanism of PSC is unclear.',
      },
      { title: 'Autoantibodies', text: 'In AIH serum IgG is raised and autoantibodies are found.' },
      {
        title: 'Inflammation at the edge',
        text: 'Inflammatory cells advance from the portal tract into the lobule; in PBC T cells attack the duct lining.',
      },
      {
        title: 'Ducts lost, scars formed',
        text: 'In PBC ducts are lost and bile is held back; scarring around the ducts is the mark of PSC.',
      },
      {
        title: 'Where MSC research looks: immune measures',
        text: 'A PBC study of 10 people reported fewer CD8⁺ T cells and more regulatory T cells and IL-10. There were no MSC trial data for PSC when this was compiled.',
      },
    ],
  },
};
