import { callout, h2, ol, p, ul } from '#demo/body.ts';
import type { PageText } from '#demo/texts.ts';

export const pages: Record<string, PageText> = {
  platform: {
    title: 'Technology platform',
    summary:
      'How 3D microcarrier cell manufacturing works, at which scale, where, and how to work with us, with answers to common questions.',
    blocks: [
      {
        kind: 'hero',
        title: 'Culture area, held in one vessel of liquid',
        lede: 'Microcarriers give adherent cells a surface that floats. Around them we develop processes, scale them up step by step and produce in a closed system.',
        media: 'article-microcarriers',
      },
      {
        kind: 'text',
        body: [
          h2('The principle'),
          p(
            'Many cells used in research and drug development grow only when attached to a surface. In flat culture, more cells mean more vessels. Microcarrier culture spreads the surface over small suspended spheres, so that one vessel holds more area and temperature, pH and dissolved oxygen can be controlled together.',
          ),
          p(
            'On microcarriers the mechanical surroundings of the cells change. For every cell type three things therefore have to be confirmed anew: that it attaches, that it grows steadily, and that its quality attributes are still in the intended range after harvest.',
          ),
          h2('A project in four steps'),
          ol(
            'Feasibility: attachment, growth and harvest at small scale, as grounds to go on or to stop.',
            'Process development: microcarrier, medium, stirring and medium exchange are chosen; test methods are set up.',
            'Stepwise scale-up: at every level the critical quality attributes are compared with the level before.',
            'Closed production: on the GMP platform, by batch record, with traceable data.',
          ),
        ],
      },
      {
        kind: 'figures',
        title: 'Scale',
        items: [
          {
            value: '10¹⁰',
            unit: 'cells',
            label: 'Process pipeline, done; the hundred-billion level is under way',
          },
          { value: '1,200', unit: 'L', label: 'Microcarrier line' },
          { value: '5,000', unit: 'm²', label: 'R&D and translation platform' },
          { value: '4,000', unit: 'm²', label: 'GMP platform' },
        ],
      },
      {
        kind: 'features',
        title: 'Four points of work',
        items: [
          {
            title: 'Scale',
            text: 'Levels are a factor of ten apart, and each has its criteria for entry and exit.',
          },
          {
            title: 'Automation',
            text: 'Medium exchange, sampling and control are done by equipment, which reduces differences due to handling.',
          },
          {
            title: 'Intelligence',
            text: 'Process data are recorded throughout and used to compare batches and find deviations.',
          },
          {
            title: 'Closure',
            text: 'Closed tubing from seeding to harvest leaves fewer occasions for contact with the surroundings.',
          },
        ],
      },
      {
        kind: 'timeline',
        title: 'The way so far',
        items: [
          {
            date: '2018',
            title: 'Start',
            text: 'A research team of a university medical school founds the company in Beijing.',
          },
          {
            date: '2024',
            title: 'Two facilities open',
            text: 'First the Shanghai centre, then the CDMO service platform.',
          },
          {
            date: '2025',
            title: 'Ten-billion level done',
            text: 'The process pipeline is completed, and then the 1,200\u00a0L microcarrier line.',
          },
          {
            date: '2026',
            title: 'Towards a hundred billion',
            text: 'The process of the next level is in development.',
          },
        ],
      },
      { kind: 'facilities', title: 'Three facilities' },
      {
        kind: 'logos',
        title: 'Partners (samples)',
        items: [
          { name: 'Sample partner A', media: 'social-card' },
          { name: 'Sample partner B', media: 'figure-sphere-stages' },
        ],
      },
      {
        kind: 'faq',
        title: 'Common questions',
        items: [
          {
            question: 'Which cells suit microcarrier culture?',
            answer: [
              p(
                'In principle cells that grow attached, such as mesenchymal stem cells and some of the cells used to produce vaccines and proteins. The feasibility experiment gives the answer, and it may be no.',
              ),
            ],
          },
          {
            question: 'What do you need from us to begin?',
            answer: [
              p(
                'No samples at first. Please have the following ready; we can discuss what is missing:',
              ),
              ul(
                'Cell type and origin, and whether ethics review documents exist.',
                'The present culture method and its yield.',
                'Target number, use and schedule.',
              ),
            ],
          },
          {
            question: 'Can a product already in clinical trials move to microcarriers?',
            answer: [
              p(
                'It can be studied. It is a major process change that calls for a comparability study and for early discussion with the reviewing authority. The data decide; we promise no outcome.',
              ),
            ],
          },
          {
            question: 'Who owns the data and the process?',
            answer: [
              p(
                'The contract settles this. Materials, records and access rights of different projects are kept apart, and are handed over or destroyed as agreed when a project ends.',
              ),
            ],
          },
        ],
      },
      {
        kind: 'cta',
        title: 'Begin with a feasibility experiment',
        text: 'Tell us the cell type, the present process and the target number, and we will propose a plan.',
        label: 'Contact us',
        href: '/contact',
      },
    ],
  },
  privacy: {
    title: 'Privacy policy',
    summary:
      'Who handles the personal information you send with the contact form, for what, for how long, and how you can exercise your rights.',
    blocks: [
      {
        kind: 'text',
        body: [
          p('Version of 1 November 2026, in force from 1 November 2026.'),
          p(
            'This policy follows the Personal Information Protection Law of the People’s Republic of China (PIPL). It applies to this web site and mainly describes the personal information collected by the contact form. Please read it before you send the form. If you do not agree, you can still read the whole site and reach us by telephone instead.',
          ),
          h2('1. Who handles your personal information'),
          p('Personal information handler: Example Biotech Co., Ltd. (“we”).'),
          ul(
            'Address: No. 1 Example Road, Haidian District, Beijing (sample address).',
            'E-mail for the protection of personal information: marketing@example.com.',
            'Service hotline: 400-012 6688, Monday to Friday 9:00–17:30 (UTC+8), except public holidays in China.',
          ),
          h2('2. What we collect and for what purpose'),
          p('When you fill in and send the contact form, we collect:'),
          ul(
            'Your name: to address you.',
            'Your organisation: to understand the background of your request and find the right colleague.',
            'Your e-mail address and telephone number: to reply to you.',
            'Your field of interest and your message: to prepare the reply.',
            'Your consent: its time, the version of this policy you agreed to and the language of the page, as proof that the handling is lawful.',
          ),
          p(
            'Fields marked as required are needed to reply to you, and the form cannot be sent without them; the others are voluntary. Handling means collecting, storing, consulting, using and deleting. We send you news on technology and events only where you tick that separately in the form; the answer does not depend on it.',
          ),
          p(
            'To prevent double sending and automated abuse, the form also creates a one-time number and has your browser solve a short calculation; neither is used to identify you. To see how people find us and to prevent abuse, the form is sent with the way you came to it (first page, page before, referring site and campaign tags, which the browser keeps for the present tab), and we keep a keyed hash of your network address; its key changes every month. For network security the server records the time of access, the IP address, the page requested and the type of browser. These logs are kept for six months under the Cybersecurity Law of the People’s Republic of China and are not combined with the content of the form.',
          ),
          callout(
            'caution',
            'Please do not enter health information',
            'Illnesses, diagnoses and test results are sensitive personal information. This form does not need them; please leave them out of your message. If you have entered such details, we delete them when we find them.',
          ),
          h2('3. Legal basis'),
          p(
            'The form is handled on the basis of your consent, which you give by ticking a box that is never ticked beforehand. You can withdraw it at any time; this does not affect handling that took place before. The basis for network logs is a legal obligation.',
          ),
          h2('4. How long we keep it'),
          p(
            'Information from the form is kept for 24 months from the day it was sent and is then deleted or made anonymous. If you ask for deletion or withdraw your consent, we delete it earlier. Where laws or administrative regulations say otherwise, or a contract between us requires it, we keep only the necessary part for as long as they demand.',
          ),
          h2('5. Whether others receive it'),
          p(
            'We do not sell your personal information, provide it to third parties, publish it or use it for automated decisions. It is stored on servers in mainland China and is not sent abroad. Lawful requests of competent authorities are excepted.',
          ),
          p(
            'Should we entrust its handling to a service provider in future, we will conclude an agreement as the law requires, supervise the provider and update this policy first. Before providing it to another handler or sending it abroad, we will tell you the recipient’s name and contact details, the purpose, the method and the kinds of information, and ask for your separate consent. If it has to be transferred in a merger or division of the company, we will tell you the recipient’s name and contact details.',
          ),
          h2('6. Cookies and content of third parties'),
          p(
            'This site uses no cookies of third parties and loads no statistics, advertising, fonts or captcha from third parties. When you change the colour theme, your browser may store that choice on your device. It contains nothing about your identity, and you can clear it in your browser.',
          ),
          h2('7. Your rights'),
          p('Regarding your personal information you may:'),
          ul(
            'Know how it is handled and decide to restrict or refuse the handling.',
            'Consult and copy it or, where the conditions are met, have it transferred to a handler you name.',
            'Have what is inaccurate or incomplete corrected or completed.',
            'Ask for deletion.',
            'Withdraw your consent.',
            'Ask us to explain the rules of handling.',
          ),
          p(
            'Send your request to marketing@example.com or call 400-012 6688. To protect your information we check your identity with the e-mail address or telephone number you gave in the form and ask for no further documents. We answer within fifteen working days, free of charge, and give reasons if we cannot grant a request. Close relatives may make requests about the information of a deceased person as the law provides.',
          ),
          p(
            'If you are not satisfied with our answer, you can complain to the cyberspace administration or another authority in charge of protecting personal information. If we refuse a request to exercise your rights, you can also bring an action before a people’s court.',
          ),
          h2('8. Security'),
          p(
            'The form is sent over an encrypted connection. Only staff who need to reply to you have access, and log-ins and actions are restricted and recorded. If information is or may have been leaked, altered or lost, we take remedial measures at once and notify the authorities and you as the law requires. No measure removes every risk, so please send only what is necessary.',
          ),
          h2('9. Minors'),
          p(
            'The contact form is meant for organisations and professionals, not for minors under the age of fourteen. If we find that we have received such information, we delete it as soon as possible.',
          ),
          h2('10. Changes to this policy'),
          p(
            'When this policy changes, we publish the new version and its date on this page. If the purpose, the method or the kinds of information change, we ask for your consent again. This policy exists in several languages; where they differ, the Simplified Chinese version prevails.',
          ),
        ],
      },
    ],
  },
};
