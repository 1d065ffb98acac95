/** Feeds for tests, as an editor would write them. */

export interface SampleItem {
  id: string;
  title?: string;
  content_html?: string;
  [field: string]: unknown;
}

/** An item with a title and a text, and whatever else it is given. */
export const item = (id: string, fields: Record<string, unknown> = {}): SampleItem => ({
  id,
  title: `Titel ${id}`,
  content_html: `<p>Text ${id}.</p>`,
  ...fields,
});

/** A feed in German with these items. */
export const feedOf = (items: readonly unknown[], fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Jobcenter Kreis Groß-Gerau',
  language: 'de',
  items,
  ...fields,
});

/** `n-1` to `n-<count>`, newest first, one day apart. */
export const manyItems = (count: number): SampleItem[] =>
  Array.from({ length: count }, (_, index) =>
    item(`n-${index + 1}`, {
      title: `Nachricht ${index + 1}`,
      date_published: new Date(Date.UTC(2024, 1, 28) - index * 86_400_000).toISOString(),
    }),
  );

/** Three articles with what a press office has: editions, tags, years, a file, a picture of one pixel. */
export const pressFeed = (): Record<string, unknown> =>
  feedOf([
    item('neue-leitung', {
      title: 'Neue Leitung im Jobcenter',
      summary: 'Das Jobcenter hat eine neue Leitung.',
      content_html: '<p>Die neue Leitung heißt Petra Muster.</p>',
      date_published: '2024-02-06T09:00:00+01:00',
      tags: ['Personal'],
      _jobcenter_news: {
        editions: [
          {
            language: 'de',
            level: 'easy',
            title: 'Das Jobcenter hat eine neue Chefin',
            content_html: '<p>Die Chefin heißt Petra Muster.</p>',
          },
          {
            language: 'en',
            level: 'standard',
            title: 'New head of the Jobcenter',
            content_html: '<p>The new head is Petra Muster.</p>',
          },
        ],
      },
    }),
    item('ausbildungsmesse', {
      title: 'Ausbildungsmesse in Rüsselsheim',
      summary: 'Über 40 Betriebe stellen sich vor.',
      content_html: '<p>Die Messe beginnt um 10 Uhr.</p>',
      date_published: '2024-01-15',
      tags: ['Ausbildung', 'Veranstaltung'],
      attachments: [
        {
          url: 'https://example.org/plan.pdf',
          mime_type: 'application/pdf',
          title: 'Hallenplan',
          size_in_bytes: 48211,
        },
      ],
    }),
    item('oeffnungszeiten', {
      title: 'Geänderte Öffnungszeiten',
      summary: 'Am Freitag ist geschlossen.',
      content_html: '<p>Am Freitag ist das Haus geschlossen.</p>',
      date_published: '2023-12-01',
      tags: ['Service'],
    }),
  ]);
