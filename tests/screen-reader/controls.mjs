/** Pages that are broken on purpose: the journey that notices has to fail, and for that reason. Else the checks would see nothing. */

/** @type {{ name: string, of: string, breaks: () => void, complaint: RegExp }[]} `breaks` runs in the page, before the journey `of` */
export const controls = [
  {
    name: 'control: a search that announces nothing is noticed',
    of: 'a search says how many were found',
    complaint: /not heard.*1 Nachricht gefunden/,
    breaks: () => {
      const { shadowRoot } = document.querySelector('jobcenter-news');
      for (const region of shadowRoot.querySelectorAll('[aria-live]')) region.setAttribute('aria-live', 'off');
    },
  },
  {
    name: 'control: a file name as the text of a link is noticed',
    of: 'the list says its number, and each article its marks, date, headline and teaser',
    complaint: /heard a file name.*presse-2026\.pdf/,
    breaks: () => {
      const { shadowRoot } = document.querySelector('jobcenter-news');
      shadowRoot.querySelector('[part=item-link]').textContent = 'presse-2026.pdf';
    },
  },
  {
    name: 'control: a phrase in the wrong language is noticed',
    of: 'foreign phrases are read in their language',
    complaint: /not heard.*Hoş geldiniz.*\[tr\]/,
    breaks: () => {
      const { shadowRoot } = document.querySelector('jobcenter-news');
      shadowRoot.querySelector('[lang=tr]').replaceWith('Hoş geldiniz');
    },
  },
];
