/**
 * The news that the matrix shows: seven articles, in German, English, Arabic or Persian, at three levels. The words are the project's own;
 * the Arabic and Persian ones are simple and were not read by native speakers: here they stand for a direction of writing.
 */

const TEXTS = {
  de: {
    titles: [
      'Neue Leitung im Jobcenter',
      'Ausbildungsmesse am Freitag',
      'Neue Zeiten am Empfang',
      'Sprachkurs beginnt im März',
      'Beratung auch am Abend',
      'Anträge im Internet',
      'Das Jobcenter zieht um',
    ],
    topics: ['Service', 'Ausbildung'],
    kicker: 'Personal',
    subtitle: 'Petra Muster beginnt im April',
    place: 'Lindenried',
    summary: 'Das Wichtigste in einem Satz.',
    sentences: ['Das Jobcenter berät Sie.', 'Der Bescheid kommt mit der Post.', 'Sie können auch anrufen.'],
    term: 'Bescheid',
    definition: 'Ein Brief, in dem das Amt seine Entscheidung mitteilt.',
    subheading: 'Was jetzt wichtig ist',
    link: 'Plan des Hauses',
    foreign: 'Das <span lang="en">Team</span> hilft Ihnen.',
    quote: 'Wir sind für Sie da.',
    table: ['Zeiten', 'Tag', 'Uhrzeit', 'Montag', '8 bis 12'],
    picture: ['Ein Haus mit einer Tür', 'Das Haus in der Lindenallee'],
    file: 'Merkblatt',
  },
  en: {
    titles: [
      'New head of the Jobcenter',
      'Training fair on Friday',
      'New hours at the reception',
      'Language course begins in March',
      'Advice in the evening, too',
      'Forms on the internet',
      'The Jobcenter is moving',
    ],
    topics: ['Service', 'Training'],
    kicker: 'Staff',
    subtitle: 'Petra Muster begins in April',
    place: 'Lindenried',
    summary: 'What matters most in one sentence.',
    sentences: ['The Jobcenter advises you.', 'The notice comes by post.', 'You can call as well.'],
    term: 'notice',
    definition: 'A letter in which the office tells you its decision.',
    subheading: 'What matters now',
    link: 'Map of the house',
    foreign: 'The form is called <span lang="de">Antrag</span>.',
    quote: 'We are here for you.',
    table: ['Hours', 'Day', 'Time', 'Monday', '8 to 12'],
    picture: ['A house with a door', 'The house in Lindenallee'],
    file: 'Leaflet',
  },
  ar: {
    titles: [
      'مديرة جديدة في مركز العمل',
      'معرض التدريب يوم الجمعة',
      'أوقات جديدة في الاستقبال',
      'دورة اللغة تبدأ في مارس',
      'الاستشارة في المساء أيضا',
      'الطلبات على الإنترنت',
      'مركز العمل ينتقل',
    ],
    topics: ['خدمة', 'تدريب'],
    kicker: 'الموظفون',
    subtitle: 'تبدأ العمل في أبريل',
    place: 'ليندنريد',
    summary: 'أهم شيء في جملة واحدة.',
    sentences: ['مركز العمل يقدم لك المشورة.', 'يصل إليك قرار بالبريد.', 'يمكنك الاتصال أيضا.'],
    term: 'قرار',
    definition: 'رسالة تخبرك فيها الدائرة بما قررت.',
    subheading: 'ما هو مهم الآن',
    link: 'خريطة المبنى',
    foreign: 'اسم الورقة <span lang="de">Bescheid</span> بالألمانية.',
    quote: 'نحن هنا من أجلك.',
    table: ['الأوقات', 'اليوم', 'الساعة', 'الاثنين', 'من 8 إلى 12'],
    picture: ['بيت له باب', 'البيت في شارع الزيزفون'],
    file: 'نشرة',
  },
  fa: {
    titles: [
      'رئیس جدید در مرکز کار',
      'نمایشگاه آموزش در روز جمعه',
      'ساعت‌های جدید در پذیرش',
      'دوره زبان در مارس آغاز می‌شود',
      'مشاوره در عصر هم هست',
      'درخواست‌ها در اینترنت',
      'مرکز کار جابه‌جا می‌شود',
    ],
    topics: ['خدمات', 'آموزش'],
    kicker: 'کارکنان',
    subtitle: 'او در آوریل آغاز می‌کند',
    place: 'لیندنرید',
    summary: 'مهم‌ترین چیز در یک جمله.',
    sentences: ['مرکز کار به شما مشاوره می‌دهد.', 'این نامه با پست می‌آید.', 'می‌توانید تلفن هم بزنید.'],
    term: 'نامه',
    definition: 'نوشته‌ای که اداره در آن تصمیم خود را می‌گوید.',
    subheading: 'اکنون چه مهم است',
    link: 'نقشه ساختمان',
    foreign: 'نام آن به آلمانی <span lang="de">Bescheid</span> است.',
    quote: 'ما برای شما اینجا هستیم.',
    table: ['ساعت‌ها', 'روز', 'ساعت', 'دوشنبه', '8 تا 12'],
    picture: ['خانه‌ای با یک در', 'خانه در خیابان'],
    file: 'برگه',
  },
};

/** Two articles have one edition only: the second is not there in easier words, the third in nothing but Leichte Sprache. */
const LEVELS_OF = { 1: ['standard'], 2: ['easy'] };
const LEVELS = ['standard', 'plain', 'easy'];
/** The id of the article that lacks a level, and of the one that has everything. */
export const lacking = (level) => (level === 'standard' ? 'n3' : 'n2');
export const FULL = 'n1';

function bodyOf({ sentences, subheading, link, foreign, quote, table }, level, isFull) {
  const paragraphs = level === 'easy' ? sentences.map((one) => `<p>${one}</p>`) : [`<p>${sentences.join(' ')}</p>`];
  if (!isFull) return paragraphs.join('');
  const [caption, day, time, monday, hours] = table;
  return `${paragraphs.join('')}<h2>${subheading}</h2><p>${foreign}</p><p><a href="/plan">${link}</a></p>
    <ul><li>${sentences[0]}</li><li>${sentences[2]}</li></ul><blockquote><p>${quote}</p></blockquote>
    <table><caption>${caption}</caption><thead><tr><th scope="col">${day}</th><th scope="col">${time}</th></tr></thead>
    <tbody><tr><td>${monday}</td><td>${hours}</td></tr></tbody></table>`;
}

function edition(language, level, index) {
  const texts = TEXTS[language];
  const isFull = index === 0;
  return {
    language,
    level,
    title: texts.titles[index],
    ...(level === 'easy' ? {} : { summary: texts.summary }),
    content_html: bodyOf(texts, level, isFull),
    ...(isFull && {
      kicker: texts.kicker,
      subtitle: texts.subtitle,
      image_alt: texts.picture[0],
      image_caption: texts.picture[1],
      ...(level === 'easy' && { review: { by: 'Prüfgruppe Lindenried' } }),
      attachments: [
        {
          url: `/merkblatt-${language}-${level}.pdf`,
          mime_type: 'application/pdf',
          title: texts.file,
          size_in_bytes: 48_211,
        },
      ],
    }),
  };
}

/**
 * @param {'de' | 'en'} language of the feed
 * @param {'ar' | 'fa' | ''} translation in which every article can be read as well
 */
export function feedOf(language, translation) {
  // Topics are not translated: where the texts are, the topics are in their language.
  const { topics } = TEXTS[translation || language];
  const items = TEXTS[language].titles.map((_, index) => {
    const levels = LEVELS_OF[index] ?? LEVELS;
    const [first, ...others] = [language, ...(translation ? [translation] : [])].flatMap((one) =>
      levels.map((level) => edition(one, level, index)),
    );
    const { language: own, level, title, summary, content_html, attachments, ...extension } = first;
    const isFull = index === 0;
    return {
      id: `n${index + 1}`,
      language: own,
      title,
      summary,
      content_html,
      attachments,
      date_published: new Date(Date.UTC(2026, 2, 20 - index * 40, 9, 15)).toISOString(),
      tags: [topics[index % 2]],
      ...(index % 3 === 0 && { image: '/demo/content/images/standort.svg' }),
      ...(isFull && {
        date_modified: '2026-04-02',
        authors: [{ name: 'Pressestelle' }],
        url: 'https://www.kreis-lindenried.example/neu',
      }),
      _jobcenter_news: {
        level,
        ...extension,
        ...(isFull && {
          pinned: true,
          image_credit: 'Landkreis',
          dateline: TEXTS[language].place,
          sign_language: {
            url: '/demo/content/video/gebaerdensprache.mp4',
            mime_type: 'video/mp4',
            duration_in_seconds: 90,
          },
        }),
        editions: others,
      },
    };
  });
  const glossary = [language, ...(translation ? [translation] : [])].map((one) => ({
    language: one,
    term: TEXTS[one].term,
    definition: TEXTS[one].definition,
  }));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Jobcenter Landkreis Lindenried',
    language,
    items,
    _jobcenter_news: { glossary },
  };
}

/** What a reader looks for in the search: in one headline, and in none. */
export const searchFor = (language) => TEXTS[language].titles[3].split(' ')[0];
export const NOTHING = 'xyzzy';
