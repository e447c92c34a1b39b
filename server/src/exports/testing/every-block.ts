import type { Paper } from '@praatplaat/export'

/** A paper with every kind of block and run in it. For tests. */
export const everyBlock: Paper = {
  reader: 'report',
  locale: 'nl',
  language: 'nl-NL',
  print: 'ordinary',
  maker: 'Praatplaat',
  kicker: 'Verslag van de praatplaat',
  title: 'Isoleerder in Rotterdam',
  notice: { strong: 'Afspraken, geen contract.', text: 'Niemand kan er rechten aan ontlenen.' },
  concept: { strong: 'Concept.', text: 'Nog door niemand vrijgegeven.' },
  facts: [
    { label: 'Doel', text: 'Twaalf isoleerders aan het werk' },
    { label: 'Gemaakt op', text: '22 januari 2027' },
  ],
  chapters: [
    {
      title: 'In het kort',
      page: 'upright',
      fresh: false,
      content: [
        {
          kind: 'list',
          numbered: false,
          items: [
            {
              lines: [
                [{ text: 'Er zijn 7 afspraken.', strong: true }],
                [{ text: 'Twee ervan zijn een voorstel.', tone: 'muted' }],
              ],
            },
            { lines: [[{ text: 'De regie ligt bij ' }, { text: 'Klantmanager', mark: 'lead' }]] },
          ],
        },
        { kind: 'notice', notice: { strong: 'Let op.', text: 'Er ontbreken 80 uren coaching.' } },
        { kind: 'subheading', text: 'Wie doet wat?' },
        {
          kind: 'table',
          caption: 'De afspraken van fase 1',
          columns: [
            { title: 'Afspraak', share: 3 },
            { title: 'Trekker', share: 2 },
            { title: 'Stand', share: 1 },
          ],
          rowHeader: true,
          rows: [
            [
              {
                lines: [
                  [{ text: 'De werkgever ontvangt twaalf kandidaten', strong: true }],
                  [{ text: 'op de werkvloer' }],
                ],
                ground: 'lead',
              },
              {
                lines: [
                  [
                    {
                      text: 'Werkgever',
                      symbol: {
                        symbol: 'hard-hat',
                        colour: '#0A6E5C',
                        colourName: 'groen',
                        symbolName: 'helm',
                      },
                    },
                  ],
                ],
                edge: '#0A6E5C',
              },
              { lines: [[{ text: 'Loopt', sign: 'running', tone: 'accent' }]] },
            ],
            [
              { lines: [[{ text: 'مرحبا بالعالم' }]], ground: 'soft' },
              { lines: [[{ text: 'ሰላም ዓለም', tone: 'warn' }]], ground: 'strong' },
              { lines: [[{ text: 'Klaar', sign: 'done', tone: 'ok' }]] },
            ],
          ],
        },
        {
          kind: 'table',
          caption: 'Wat er nog is',
          columns: [{ title: 'Middel', share: 1 }],
          rowHeader: false,
          rows: [[{ lines: [[{ text: 'Oefenhal' }]] }]],
        },
        {
          kind: 'list',
          numbered: true,
          items: [{ lines: [[{ text: 'Eerst' }]] }, { lines: [[{ text: 'Dan' }]] }],
        },
        { kind: 'paragraph', runs: [{ text: 'Een regel\nen nog een.' }] },
        { kind: 'paragraph', runs: [{ text: 'Klein gedrukt.' }], look: 'small' },
      ],
    },
    {
      title: 'De praatplaat',
      page: 'lying',
      fresh: true,
      content: [
        {
          kind: 'board',
          picture: {
            title: 'De praatplaat',
            caption: 'U is uitvoeren.',
            description: 'Praatplaat met 6 fasen.',
          },
        },
      ],
    },
    {
      title: 'Tot slot',
      page: 'upright',
      fresh: false,
      content: [{ kind: 'paragraph', runs: [{ text: 'Einde.' }] }],
    },
  ],
  footer: { notice: 'Geen contract', title: 'Isoleerder in Rotterdam', page: 'Pagina', of: 'van' },
  madeAt: '2027-01-22T09:30:00.000Z',
}
