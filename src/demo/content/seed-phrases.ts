/** Sentences of which `npm run seed` makes articles. No sentence says that something heals. */
import { Converter } from 'opencc-js/cn2t';
import type { Locale } from '#i18n/locales.ts';

export type Phrase = Record<Locale, string>;

/** The site's own rule for Traditional Chinese: characters only, no Taiwanese phrases. */
export const toTraditional = Converter({ from: 'cn', to: 'tw' });

const phrase = (zh: string, en: string): Phrase => ({
  'zh-CN': zh,
  'zh-TW': toTraditional(zh),
  en,
});

/** What an article is about: its name in the title, and a paragraph on it. */
export interface Topic {
  name: Phrase;
  text: Phrase;
}
const topic = (zh: string, en: string, zhText: string, enText: string): Topic => ({
  name: phrase(zh, en),
  text: phrase(zhText, enText),
});

export const TOPICS: Topic[] = [
  topic(
    '剂量是怎样写明的',
    'how the dose is stated',
    '剂量有两种写法，按体重计，或者按人计。不知道体重，两者就无法换算；给了几次、间隔多久，也要一并写明。',
    'A dose is given per kilogram or per person. Without the weight one cannot be turned into the other; how often and how far apart belong to it.',
  ),
  topic(
    '对照组是怎样选的',
    'how the controls were chosen',
    '对照可以是假治疗、常规处理，也可以是从前的病历。三者能说明的事情不同，要先看清是哪一种。',
    'Controls may have had a sham treatment, usual care, or be records of former patients. Each allows other statements, so that comes first.',
  ),
  topic(
    '随访到了多久',
    'how long follow-up lasted',
    '随访的长短限制了能说的话。看了半年的研究，回答不了五年以后的问题；中途失访的人去了哪里，也应当交代。',
    'The length of follow-up limits what can be said. Half a year does not answer a question about five; where the lost participants went should be told.',
  ),
  topic(
    '细胞从哪里来',
    'where the cells come from',
    '骨髓、脂肪和脐带的细胞不尽相同，自体与异体也不同。供者的年龄、代次和培养方式，都值得抄下来。',
    'Cells of bone marrow, fat and umbilical cord differ, and so do own and donor cells. Age of the donor, passage and culture are worth noting.',
  ),
  topic(
    '主要终点是什么',
    'what the primary endpoint is',
    '主要终点在开始前就应当定下。论文里最醒目的数字如果不是它，就要问一句为什么。',
    'The primary endpoint should be fixed before the start. Where the most striking figure of a paper is another, ask why.',
  ),
  topic(
    '退出的人算进去了没有',
    'whether those who dropped out were counted',
    '只统计完成的人，结果往往显得更好。按分组统计和按完成统计，两张表最好都能看到。',
    'Counting only those who finished tends to flatter. It is best to see both tables: as allocated, and as completed.',
  ),
  topic(
    '不良事件怎样记录',
    'how adverse events were recorded',
    '主动询问和被动等待，得到的数字会差很多。没有记录不等于没有发生，回顾性的资料尤其如此。',
    'Asking actively or waiting for reports gives very different numbers. Not recorded does not mean not happened, above all in retrospective material.',
  ),
  topic(
    '给药途径为什么不同',
    'why the routes of administration differ',
    '静脉、鞘内和局部，细胞到达的地方不同，风险也不同。比较两项研究之前，先看途径是否一样。',
    'Intravenous, intrathecal and local delivery bring cells to other places and carry other risks. Before comparing two studies, see whether the route is the same.',
  ),
  topic(
    '入组条件写了什么',
    'what the inclusion criteria say',
    '病情轻重、病程长短和既往用药，决定了结论适用于谁。条件越窄，外推越要小心。',
    'Severity, duration and former drugs decide for whom a conclusion holds. The narrower the criteria, the more care is needed beyond them.',
  ),
  topic(
    '分组是不是随机',
    'whether allocation was random',
    '随机分组让两组在开始时尽量相近。由谁产生随机数、怎样隐藏，写得越清楚越可信。',
    'Random allocation makes the groups alike at the start. Who drew the numbers and how they were concealed: the clearer, the more credible.',
  ),
  topic(
    '评分由谁来打',
    'who did the scoring',
    '评分贴近感受，也容易受期待影响。打分的人是否知道分组，是读评分时的第一个问题。',
    'Scores are close to what people feel, and open to expectation. Whether the scorer knew the group is the first question.',
  ),
  topic(
    '登记与发表差在哪里',
    'where registration and publication differ',
    '把登记的终点、人数与论文逐条对照，差别往往就在脚注里。改动本身不是错，没有说明才是。',
    'Compare endpoint and number of the registration with the paper line by line; differences hide in footnotes. A change is no fault, an unexplained one is.',
  ),
  topic(
    '批次之间怎样比较',
    'how batches were compared',
    '细胞是活的产品，批次之间总有差别。差别允许多大，应当在检测之前写下来。',
    'Cells are a living product and batches differ. How much they may differ should be written down before the test.',
  ),
  topic(
    '冻存与运输怎样交代',
    'how freezing and transport are described',
    '冻存、复苏和运输都会影响细胞的状态。用的是新鲜细胞还是冻存细胞，应当能在方法里找到。',
    'Freezing, thawing and transport affect cells. Whether they were fresh or frozen should be found under methods.',
  ),
  topic(
    '合并用药有没有写清',
    'whether concomitant drugs are spelled out',
    '多数参与者同时在用其他药物。剂量有没有调整、何时调整，关系到变化究竟来自哪里。',
    'Most participants take other drugs as well. Whether and when their doses changed matters for where an effect comes from.',
  ),
  topic(
    '免疫指标说明什么',
    'what the immune markers tell',
    '某类细胞的比例上升或下降，是机制上的线索，与症状的变化之间还隔着一步。',
    'That a kind of cell becomes more or less frequent is a clue to mechanism, and still a step away from symptoms.',
  ),
];

/** Openings of a summary. */
export const ANGLES: Phrase[] = [
  phrase('读一篇论文，从一个问题读起。', 'One question at a time is a good way to read a paper.'),
  phrase(
    '同一个词，在不同的论文里意思未必相同。',
    'One word need not mean the same in two papers.',
  ),
  phrase(
    '把几项研究并排放在一起，差别才看得出来。',
    'Differences show when studies lie side by side.',
  ),
  phrase(
    '方法部分读得慢一些，结果部分就读得快一些。',
    'Methods read slowly make results quick to read.',
  ),
  phrase('先看设计，再看数字。', 'First the design, then the figures.'),
  phrase(
    '摘要里没有写的事，常常在补充材料里。',
    'What the abstract leaves out is often in the supplement.',
  ),
  phrase('数字要连同条件一起抄下来。', 'A figure is worth copying together with its conditions.'),
  phrase('资料会过期，先看日期。', 'Material ages: look at the date first.'),
];

/** Sentences that fit any of the topics. */
export const REMARKS: Phrase[] = [
  phrase(
    '人数少的研究容易受偶然影响，适合提出问题，不适合下结论。',
    'Small studies are open to chance: good for asking, not for concluding.',
  ),
  phrase(
    '前后比较会把时间、期待和其他药物的影响都算在一起。',
    'A comparison of before and after adds up time, expectation and other drugs.',
  ),
  phrase(
    '作者的“报告”，说的是一群参与者身上发生过什么。',
    'What authors “report” is what happened in one group of participants.',
  ),
  phrase(
    '一项研究与另一项的数字不能直接相减。',
    'Figures of one study cannot be subtracted from those of another.',
  ),
  phrase(
    '登记号可以查，原文可以读，不必只凭转述。',
    'A registration can be looked up and a paper read; hearsay is not needed.',
  ),
  phrase(
    '综述把资料放在一起，也带着整理者的眼光。',
    'A review brings material together, and with it the eye of its author.',
  ),
  phrase(
    '没有差别，也可能只是没有量出差别。',
    'No difference may only be a difference that was not measured.',
  ),
  phrase(
    '罕见的事情，要很多人、很长时间才看得到。',
    'What is rare needs many people and a long time to be seen.',
  ),
  phrase(
    '单位写得不清楚时，宁可不引用这个数字。',
    'Where a unit is unclear, better not to quote the figure.',
  ),
  phrase(
    '动物实验给出线索，人体研究给出尺度。',
    'Animal studies give clues, studies in people give the measure.',
  ),
  phrase(
    '许可状态会改变，引用时要写明地点和年份。',
    'Approvals change: place and year belong to the quotation.',
  ),
  phrase('结论里的“可能”，不是客气话。', 'A “may” in a conclusion is more than politeness.'),
];

/** Things to copy out while reading. */
export const CHECKS: Phrase[] = [
  phrase(
    '设计：单组、对照、随机，还是回顾？',
    'Design: one group, controls, random, or retrospective?',
  ),
  phrase('人数：多少人参加，多少人完成？', 'Number: how many took part, how many finished?'),
  phrase('终点：量的是化验、评分，还是事件？', 'Endpoint: laboratory values, scores or events?'),
  phrase('时间：看了多久，什么时候看的？', 'Time: for how long, and when?'),
  phrase('来源：原文和登记号在哪里？', 'Source: where are the paper and the registration?'),
  phrase('细胞：来源、代次、剂量和途径。', 'Cells: source, passage, dose and route.'),
];

/** Words in braces are filled in by `fill`. */
export const WORDS = {
  title: phrase(
    '{disease}：{topic}（读文献{number}）',
    '{disease}: {topic} (reading note {number})',
  ),
  note: phrase(
    '本篇是第{number}篇，写于{month}，依据{count}条文献，谈{subject}。',
    'Note {number}, of {month}, with {count} references. Subject: {subject}.',
  ),
  subject: phrase('间充质干细胞', 'mesenchymal stem cells'),
  also: phrase('还要留意什么', 'What else to note'),
  notice: phrase('阅读提示', 'How to read this'),
  noAdvice: phrase(
    '本文供学习与交流，不构成诊断或治疗建议；有疑问时，请与主治医生讨论。',
    'For learning and exchange; no diagnosis and no advice on treatment. Please discuss questions with your doctor.',
  ),
  account: phrase('“读文献”专栏', 'Reading notes'),
};

export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
