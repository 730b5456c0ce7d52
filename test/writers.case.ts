import {build, type Section} from '@ringfence/model'
import type {Given} from './support/contract-from.ts'

const {contract: _, ...make} = build
const {answer, definedTerm, definition, field, item, list, paragraph, reference, section} = make
const {signature, strong, table, text} = make

const emphasis = (value: string) => ({type: 'emphasis', children: [text(value)]}) as const
const lineBreak = {type: 'break'} as const
const scores = {
  input: 'choice',
  choices: [
    {value: '0', label: '0'},
    {value: '3', label: 'three'},
  ],
} as const
const place = {file: 'built'}
const contents = {type: 'contents', place} as const
const styled = (style: 'title' | 'subtitle' | 'centred' | 'note', words: string) => ({
  ...paragraph(words),
  style,
})

const cover: Section = section(
  'cover',
  [
    styled('title', 'Outsourcing agreement'),
    styled('centred', 'between'),
    styled('subtitle', 'Acme Ltd'),
    {...paragraph('Reference: ', field('A-1')), style: 'note'},
    contents,
  ],
  {role: 'cover'},
)

const parties = section(
  'parties',
  [
    paragraph('This agreement is between:'),
    item('parties/1', [
      paragraph(strong(field('Acme Ltd')), ' (', definedTerm('Customer'), '); and'),
    ]),
    item('parties/2', [paragraph(strong(field('Zeta SA')), ' (', definedTerm('Vendor'), ').')]),
  ],
  {role: 'parties', title: 'Parties'},
)

const recitals = section(
  'background',
  [item('background/1', [paragraph('Customer knows ', reference('background/1'), '.')])],
  {role: 'recitals', title: 'Background'},
)

const nested = section(
  'foreground-ip',
  [
    item(
      'foreground-ip#transfer',
      [
        paragraph('Vendor assigns the Foreground IP:'),
        item('foreground-ip/1/1', [
          paragraph('on creation, or:'),
          item('foreground-ip#late', [paragraph('on delivery; or')]),
          item('foreground-ip/1/1/2', [paragraph('on payment.')]),
          paragraph('This is the rest of (a).'),
        ]),
        item('foreground-ip/1/2', [item('foreground-ip/1/2/1', [paragraph('deeper at once.')])]),
        paragraph('Between.'),
        item('foreground-ip/1/3', [paragraph('after other words.')]),
      ],
      'Transfer',
    ),
    item('foreground-ip/2', [paragraph('See ', reference('foreground-ip#late'), '.')]),
    item('foreground-ip/3', [], 'Heading alone'),
  ],
  {title: 'Foreground IP'},
)

const schedules = [
  section(
    'ip-register',
    [
      item('ip-register#first', [
        paragraph('Register under ', reference('foreground-ip'), '.'),
        item('ip-register/1/1', [paragraph(reference('ip-register#first'), ' says so.')]),
      ]),
    ],
    {role: 'schedule', title: 'IP register'},
  ),
  section(
    'services-schedule',
    [paragraph(reference('ip-register#first'), ' and ', reference('schedule:ip-register'), '.')],
    {role: 'schedule'},
  ),
]

const hostile = [
  '<script>alert("x")</script> &amp; <!-- -->',
  '# 1. *a* _b_ **c** `d` ~e~ ~~f~~ [g](h) ![i](j) | k \\ l',
  '\\| a \\\\| b \\',
  '1. first',
  '- dash',
  '+ plus',
  '* star',
  '> quote',
  '=====',
  '-----',
  '***',
  '```js',
  '    code',
  'US$5 and $6$',
  'https://a.example/b_c_d www.e_f.example mail@g_h.example',
  '&lt;b&gt; &#65; &copy;',
  '[^1] [x] [ref]: /url',
  '{clauses-0} {{value}} %1 {x}',
  '</w:t> ]]> <?xml?>',
  'שלום 你好 𝒳 e\u0301 \u200B\u00A0end',
  'a\tb\nc  d\r\ne\u0007\u0000',
  '__proto__ constructor',
  ':smile: @user #1',
  '| --- | --- |',
]

/** Contracts that every writer must show alike. */
export const cases: Readonly<Record<string, Given>> = {
  'one paragraph': {sections: [section('a', [paragraph('Hello.')])]},
  'front matter': {sections: [cover, parties, recitals, nested]},
  'nested items': {sections: [nested]},
  'schedules and references': {sections: [nested, ...schedules]},
  definitions: {
    sections: [
      section(
        'terms',
        [
          item(
            'terms#list',
            [paragraph('In this agreement:'), {type: 'definitions', entries: [], place}],
            'Defined terms',
          ),
          item('terms/2', [
            paragraph('Foreground IP is used twice: Foreground IP, in Deliverables.'),
          ]),
        ],
        {title: 'Definitions'},
      ),
    ],
    glossary: [
      definition('Deliverable', 'means a thing.'),
      {
        ...definition('Foreground IP', 'means:'),
        children: [
          paragraph(definedTerm('Foreground IP'), ' means:'),
          item('definition:foreground-ip/1', [paragraph('each Deliverable; and')]),
          item('definition:foreground-ip/2', [
            paragraph('what ', reference('terms#list'), ' says.'),
          ]),
          paragraph('This follows.'),
        ],
      },
    ],
  },
  'marks side by side': {
    sections: [
      section('a', [
        paragraph(strong('a'), strong('b'), emphasis('c'), strong(strong('d'), emphasis('e'))),
        paragraph('x', strong('“y”'), 'z', emphasis(' spaced '), strong('*'), '*', emphasis('')),
        paragraph('one', lineBreak, '2. two', lineBreak, lineBreak, 'three'),
        item('a/1', [paragraph('text')], '*Star* **heading**'),
        paragraph(''),
        paragraph(strong('1'), '. not a list'),
      ]),
    ],
  },
  'unknown values and fields': {
    sections: [
      section('a', [
        paragraph('By ', field('[●]', {unknown: true}), ' at ', field('1.5%'), '.'),
        paragraph(field('1. At the start')),
      ]),
    ],
  },
  'lists of values': {
    sections: [
      section('a', [
        item('a/1', [
          paragraph('Services:'),
          list([[paragraph('one'), list([[paragraph('inner')]], true)], [paragraph('two')]]),
          list([[paragraph('another list')]]),
          list([[paragraph('first'), paragraph('and more')], [paragraph('second')]], true),
          item('a/1/1', [list([[paragraph('at once')]])]),
        ]),
        list([[], [paragraph('10. ten')]]),
      ]),
    ],
  },
  tables: {
    sections: [
      section(
        'a',
        [
          table(['Asset', 'Owner'], ['Engine', field('Acme | Zeta')], ['', reference('a')]),
          {
            ...table(['Sum', 'Day'], ['1', '2']),
            align: ['right', 'center'],
          },
          item('a/1', [
            paragraph('Inside:'),
            table(
              ['Asset', 'Description'],
              ['Engine', 'word '.repeat(40)],
              ['Model', strong('a', lineBreak, 'b')],
            ),
            item('a/1/1', [paragraph('deeper:'), table(['One'], ['1'])]),
          ]),
        ],
        {title: 'Tables'},
      ),
    ],
  },
  answers: {
    sections: [
      section(
        'a',
        [
          paragraph('Assessed on ', answer('on', {input: 'date'}), '.'),
          table(
            ['Question', 'Answer', 'Score'],
            [
              'Is there a certificate?',
              answer('Q-1', {value: 'Yes & <no> _x_'}),
              answer('s', scores),
            ],
            ['And a plan?', answer('Q-2'), answer('Q-2/score', {...scores, value: '3'})],
          ),
        ],
        {title: 'Answers'},
      ),
    ],
  },
  signatures: {
    sections: [
      section(
        'execution',
        [
          paragraph('Signed:'),
          signature(
            [paragraph('For ', strong(field('Acme Ltd')), ':')],
            {label: 'Signature'},
            {label: 'Name', value: field('Jane Doe')},
            {label: 'Title', value: field('[●]', {unknown: true})},
          ),
          signature([paragraph('For Zeta SA:')], {label: 'Signature of witness'}),
        ],
        {role: 'execution', title: 'Execution'},
      ),
    ],
  },
  'hostile text': {
    sections: [
      section(
        'a',
        [
          ...hostile.map((value) => paragraph(text(value))),
          ...hostile.map((value) => paragraph('before ', field(value), ' after')),
          ...hostile.map((value, index) => item(`a/${index}`, [paragraph(field(value))], value)),
          table(['<th>', 'x'], ...hostile.map((value) => [field(value), strong(value)])),
        ],
        {title: '<h1> & *title* # '},
      ),
    ],
  },
}
