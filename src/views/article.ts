// One article, in the edition that the reader gets.
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Attachment, Edition } from '../articles/article.js';
import { chooseEdition, languagesOf, textOf } from '../articles/editions.js';
import { directionOf, langOf, lookup } from '../articles/language.js';
import { minutesFor } from '../articles/reading-time.js';
import { describeFile, formatDate, formatDuration, formatNumber } from '../i18n/format.js';
import { allNews, articleGone, heldLabel, linkCopied, loading, missingEdition } from '../i18n/messages.js';
import { msg, str } from '../i18n/msg.js';
import { glossary } from './glossary.js';
import { icons } from './icons.js';
import { emphasised, giveWay, headingOf, paragraphOf, spanOf, spoken, timeOf } from './parts.js';
import type { ArticleScene, Scene } from './scene.js';
import { signLanguage } from './sign-language.js';
import { languageSwitch, levelSwitch } from './switches.js';

export function articleView(scene: Scene, view: ArticleScene): TemplateResult {
  const { article, edition } = view;
  return html`<div data-state=${view.state}>
    <a part="back" class="target" href=${scene.href({})!} .goal=${{}}>${icons.back}<span>${allNews()}</span></a>
    ${article && edition ? content(scene, view, article, edition) : view.isSought ? headingOf(scene.headingLevel, 'title', loading()) : gone(scene)}
  </div>`;
}

function gone({ headingLevel }: Scene): TemplateResult {
  const text = msg('All current news is in the list.', {
    id: 'gone-text',
    desc: 'Where a link leads to an article that does not exist',
  });
  return html`<div part="article">
    ${headingOf(headingLevel, 'title', emphasised(articleGone()))}
    <p part="message">${text}</p>
  </div>`;
}

function content(scene: Scene, view: ArticleScene, article: Article, edition: Edition): TemplateResult {
  const { headingLevel, wish } = scene;
  const title = textOf(article, edition, 'title')!;
  const languages = languagesOf([article]);
  const missing = missingEdition(wish, edition, lookup(wish.language, languages) !== undefined);
  return html`<article part="article" data-level=${edition.level}>
    <div class="head">
      ${paragraphOf('kicker', textOf(article, edition, 'kicker'))}
      ${headingOf(headingLevel, 'title', spoken(title.text), title.lang)}
      ${paragraphOf('subtitle', textOf(article, edition, 'subtitle'))} ${dates(article, edition)}
      ${readingTime(view.body?.edition)}
    </div>
    <div class="switches">
      ${levelSwitch(scene, `level ${view.id}`)}${languageSwitch(scene, languages)}${tools(scene, view)}
    </div>
    ${missing ? html`<p part="message">${emphasised(missing)}</p>` : nothing}
    ${signLanguage(edition.signLanguage ?? article.editions[0].signLanguage, view.signing, edition.language, scene.actions.sign)}
    ${scene.images ? figure(scene, article, edition) : nothing} ${body(view, article, edition)} ${review(scene, view)}
    ${glossary(headingLevel + 1, view.body?.terms ?? [])} ${attachments(scene, article, edition)}
    ${original(article, edition)} ${neighbours(scene, view)}
  </article>`;
}

function dates(article: Article, edition: Edition): TemplateResult | typeof nothing {
  const { published, authors } = article;
  const updated = edition.updated ?? article.editions[0].updated;
  const isNews =
    updated && (!published || (updated.instant > published.instant && formatDate(updated) !== formatDate(published)));
  if (!published && !isNews && !authors.length) return nothing;
  return html`<p part="date" class="line">
    ${published ? html`<span>${timeOf(published, true)}</span>` : nothing}
    ${
      isNews
        ? html`<span
            >${msg('updated on', { id: 'updated', desc: 'Before the date on which an article was changed' })}
            ${timeOf(updated)}</span
          >`
        : nothing
    }
    ${authors.length ? html`<span>${authors.join(', ')}</span>` : nothing}
  </p>`;
}

function readingTime(text: Edition | undefined): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<p part="reading-time">
    ${msg(str`Reading time: about ${formatDuration(minutesFor(text) * 60)}`, { id: 'reading-time', desc: 'Under the headline; 0: "3 minutes"' })}
  </p>`;
}

function tools(scene: Scene, { share, print, listen }: ArticleScene): TemplateResult | typeof nothing {
  const { actions } = scene;
  if (!share && !print && !listen) return nothing;
  return html`<div class="row actions">
    ${listen ? player(actions, listen) : nothing}
    ${share ? button(share === 'copied' ? icons.tick : icons.share, shareLabel(share), actions.share, 'share') : nothing}
    ${print ? button(icons.print, msg('Print', { id: 'print', desc: 'Button: print the article' }), actions.print, 'print') : nothing}
  </div>`;
}

const button = (icon: unknown, label: string, act: () => void, part?: string): TemplateResult =>
  html`<button type="button" part=${part ?? nothing} class="button quiet" @click=${act}>
    ${icon}<span>${label}</span>
  </button>`;

/**
 * The button that begins is the one that pauses then: whoever pressed it does not lose it. It has no `aria-pressed`: with a role that comes and
 * goes, Orca in Chromium said "blank" (docs/decisions/0028).
 */
function player(
  actions: Scene['actions'],
  { state, isOpen, rate }: NonNullable<ArticleScene['listen']>,
): TemplateResult {
  const name = msg('Read aloud', { id: 'listen', desc: 'Button: a voice reads the article' });
  return html`<div part="listen" class="row" role=${isOpen ? 'group' : nothing} aria-label=${isOpen ? name : nothing}>
    ${
      state === 'speaking'
        ? button(icons.pause, msg('Pause', { id: 'pause', desc: 'Button: the voice pauses' }), actions.listen)
        : button(icons.listen, name, actions.listen)
    }
    ${
      isOpen
        ? html`${button(icons.stop, msg('Stop', { id: 'stop', desc: 'Button: the voice stops' }), actions.stopListening)}
            ${button(icons.slower, msg('Slower', { id: 'slower', desc: 'Button: the voice speaks slower' }), () => actions.accelerate(-1))}
            ${button(icons.faster, msg('Faster', { id: 'faster', desc: 'Button: the voice speaks faster' }), () => actions.accelerate(1))}
            <span>${formatNumber(rate)}×</span>`
        : nothing
    }
  </div>`;
}

function shareLabel(share: NonNullable<ArticleScene['share']>): string {
  switch (share) {
    case 'share':
      return msg('Share', { id: 'share', desc: 'Button: share the article through the device' });
    case 'copy':
      return msg('Copy link', { id: 'copy', desc: 'Button: copy the address of the article' });
    case 'copied':
      return linkCopied();
  }
}

function figure({ isHeld, actions }: Scene, article: Article, edition: Edition): TemplateResult | typeof nothing {
  const { image, imageCredit: credit } = article;
  if (!image) return nothing;
  const alt = textOf(article, edition, 'imageAlt');
  const caption = textOf(article, edition, 'imageCaption');
  return html`<figure part="figure">
    ${
      isHeld(image)
        ? html`${alt ? spanOf(alt) : nothing}
            <button type="button" part="load-image" class="button" @click=${() => actions.loadImage(image)}>
              ${heldLabel(new URL(image).host)}
            </button>`
        : html`<img
            part="image"
            src=${image}
            alt=${alt?.text ?? ''}
            lang=${alt?.lang ?? nothing}
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${giveWay}
            @load=${giveWay}
          />`
    }
    ${
      caption || credit
        ? html`<figcaption part="caption" class="line">
            ${caption ? spanOf(caption) : nothing}
            ${credit ? html`<span>${msg(str`Picture: ${credit}`, { id: 'credit', desc: 'Who made the picture' })}</span>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

function body({ body: shown }: ArticleScene, article: Article, edition: Edition): TemplateResult | typeof nothing {
  if (!shown) return paragraphOf('body', textOf(article, edition, 'summary'));
  const lang = langOf(shown.edition);
  return html`<div part="body" lang=${lang} dir=${directionOf(lang)}>${shown.element}</div>`;
}

/** Who tested the text. A seal is somebody's property: it is shown only with its licence. */
function review({ images, isHeld }: Scene, { body: shown }: ArticleScene): TemplateResult | typeof nothing {
  if (!shown?.edition.review) return nothing;
  const { by, seal, licence } = shown.edition.review;
  return html`<p part="review" class="line">
    ${images && seal && licence && !isHeld(seal) ? html`<img part="seal" src=${seal} alt="" decoding="async" referrerpolicy="no-referrer" @error=${giveWay} @load=${giveWay} />` : nothing}
    <span>${msg(str`Checked by: ${by}`, { id: 'review', desc: 'Who tested a text in Leichte Sprache' })}</span>
    ${licence ? html`<span>${licence}</span>` : nothing}
  </p>`;
}

function attachments({ headingLevel }: Scene, article: Article, edition: Edition): TemplateResult | typeof nothing {
  const source = edition.attachments ? edition : article.editions[0];
  if (!source.attachments?.length) return nothing;
  const lang = langOf(source);
  const link = (file: Attachment): TemplateResult => {
    const description = describeFile(file);
    return html`<li>
      <a part="attachment" class="target" href=${file.url}
        >${icons.file}<span
          >${file.title ? spanOf({ text: file.title, lang }) : nothing}
          ${file.title && description ? `(${description})` : description}</span
        ></a
      >
    </li>`;
  };
  return html`<div part="attachments">
    ${headingOf(headingLevel + 1, 'attachments-heading', msg('Downloads', { id: 'attachments', desc: 'Heading over the files of an article' }))}
    <ul role="list">
      ${source.attachments.map(link)}
    </ul>
  </div>`;
}

function original(article: Article, edition: Edition): TemplateResult | typeof nothing {
  const url = edition.url ?? article.url;
  if (!url?.startsWith('http')) return nothing;
  const { host } = new URL(url);
  return html`<p class="original">
    <a class="target" href=${url}
      >${msg(str`This article on ${host}`, { id: 'original', desc: 'Link to the article at its source; 0: name of the site' })}</a
    >
  </p>`;
}

/** The articles around this one, in the order of the list. */
function neighbours({ wish, href }: Scene, { previous, next }: ArticleScene): TemplateResult | typeof nothing {
  const link = (
    article: Article | undefined,
    direction: string,
    name: string,
    icon: TemplateResult,
  ): TemplateResult | typeof nothing => {
    const address = article && href({ article });
    if (!article || !address) return nothing;
    const title = textOf(article, chooseEdition(article, wish), 'title')!;
    return html`<li class=${direction}>
      <a class="target" href=${address} .goal=${{ article }}
        >${icon}<span><span class="direction">${name}</span> ${spanOf(title)}</span></a
      >
    </li>`;
  };
  const links = [
    link(
      previous,
      'previous',
      msg('Previous article:', { id: 'previous', desc: 'Before the headline of the article above this one' }),
      icons.back,
    ),
    link(
      next,
      'next',
      msg('Next article:', { id: 'next', desc: 'Before the headline of the article below this one' }),
      icons.forward,
    ),
  ].filter((item) => item !== nothing);
  return links.length
    ? html`<ul class="neighbours" role="list">
        ${links}
      </ul>`
    : nothing;
}
