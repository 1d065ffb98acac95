// The list of articles: switches, search, items, pages.
import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../articles/article.js';
import { chooseEdition, languagesOf, levelsOf, textOf } from '../articles/editions.js';
import { directionOf, langOf, primary } from '../articles/language.js';
import { excerpt, textOfHtml } from '../articles/text.js';
import { ownNameOfLanguage } from '../i18n/format.js';
import { allNews, countOf, hitsOf, nameOfLevel, notInLevel, pageOfPages, searched } from '../i18n/messages.js';
import { msg } from '../i18n/msg.js';
import { pager } from './pager.js';
import { icons } from './icons.js';
import { emphasised, giveWay, headingOf, paragraphOf, placeholder, spoken, timeOf } from './parts.js';
import type { ListScene, Scene } from './scene.js';
import { languageSwitch, levelSwitch } from './switches.js';
import { toolbar } from './toolbar.js';

const TEASER_LENGTH = 240;

/** Whether the reader narrowed the list down. */
export const isNarrowed = ({ query, tag, year, has }: ListScene['route']): boolean =>
  (query ?? tag ?? year ?? has) !== undefined;

export function listView(scene: Scene, list: ListScene): TemplateResult {
  const { page, found, route, more } = list;
  const narrowed = isNarrowed(route);
  return html`<div data-state=${list.state} ?hidden=${list.state === 'hidden'}>
    ${scene.heading ? headingOf(scene.headingLevel, 'heading', scene.heading) : nothing}
    <div class="switches">${levelSwitch(scene, 'list-level')}${languageSwitch(scene, scene.languages)}</div>
    ${toolbar(scene, list)}
    ${
      list.all || (!found && !narrowed)
        ? nothing
        : html`<p part="count" class="line">
            <span>${emphasised(narrowed ? hitsOf(found) : countOf(found, !!more))}</span>
            ${page.count > 1 ? html`<span>${pageOfPages(page.number, page.count, !narrowed && !!more)}</span>` : nothing}
            ${
              narrowed && more
                ? html`<span>${searched(more)}</span>
                    <button type="button" class="button quiet on" @click=${scene.actions.searchOn}>
                      ${msg('Search on', { id: 'search-on', desc: 'Button that looks through more of a long archive' })}
                    </button>`
                : nothing
            }
            ${
              narrowed
                ? html`<button type="button" class="button quiet" @click=${scene.actions.reset}>
                    ${msg('Show all articles', { id: 'reset', desc: 'Button that clears search and filters' })}
                  </button>`
                : nothing
            }
          </p>`
    }
    ${
      more && !narrowed && !page.articles.length && scene.state.status === 'loading'
        ? placeholder()
        : found
          ? html`<ul part="list" role="list" data-layout=${list.layout}>
              ${page.articles.map((article) => item(scene, list, article))}
            </ul>`
          : narrowed
            ? nothing
            : html`<div part="empty">
                <slot name="empty"
                  ><p>
                    ${emphasised(msg('There is no news at the moment.', { id: 'empty', desc: 'Instead of a list without articles' }))}
                  </p></slot
                >
              </div>`
    }
    ${pager(scene, page)} ${list.all ? html`<a class="target" href=${list.all}>${allNews()}</a>` : nothing}
    ${
      list.looks === undefined
        ? nothing
        : html`<button
            type="button"
            part="refresh"
            class="button"
            aria-pressed=${list.looks}
            @click=${scene.actions.refresh}
          >
            ${list.looks ? icons.tick : nothing}
            <span
              >${msg('Update automatically', { id: 'refresh', desc: 'Button that is pressed while the list looks for news by itself' })}</span
            >
          </button>`
    }
  </div>`;
}

function item(scene: Scene, { layout }: ListScene, article: Article): TemplateResult {
  const { wish, headingLevel, heading, images, isHeld } = scene;
  const edition = chooseEdition(article, wish);
  const title = textOf(article, edition, 'title')!;
  const teaser = layout === 'headlines' ? undefined : teaserOf(article, edition);
  const href = scene.href({ article });
  return html`<li part="item">
    <p class="meta line">
      ${article.pinned ? html`<span part="badge" class="pinned">${msg('Important', { id: 'pinned', desc: 'Mark of an article that stays on top' })}</span>` : nothing}
      ${article.published ? html`<span part="item-date">${timeOf(article.published)}</span>` : nothing}
      ${
        layout === 'headlines'
          ? nothing
          : [article.tags.length ? html`<span>${article.tags[0]}</span>` : nothing, ...badges(scene, article)]
      }
    </p>
    ${headingOf(
      headingLevel + (heading ? 1 : 0),
      'item-title',
      href ? html`<a part="item-link" href=${href} .goal=${{ article }}>${spoken(title.text)}</a>` : spoken(title.text),
      title.lang,
    )}
    ${paragraphOf('item-teaser', teaser)}
    ${
      images && article.image && !isHeld(article.image, true) && layout !== 'headlines'
        ? html`<img
            part="item-image"
            src=${article.image}
            alt=""
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${giveWay}
            @load=${giveWay}
          />`
        : nothing
    }
  </li>`;
}

function teaserOf(article: Article, edition: ReturnType<typeof chooseEdition>): ReturnType<typeof textOf> {
  const summary = textOf(article, edition, 'summary');
  if (summary) return summary;
  const text = edition.html === undefined ? edition.text : textOfHtml(edition.html);
  return text ? { text: excerpt(text.replace(/\s+/g, ' ').trim(), TEASER_LENGTH), lang: langOf(edition) } : undefined;
}

/** What else the article can be read in: easier levels, other languages, and honestly what it lacks. */
function badges({ wish, locale }: Scene, article: Article): TemplateResult[] {
  const edition = chooseEdition(article, wish);
  const levels = levelsOf([article]).filter((level) => level !== 'standard');
  const languages = languagesOf([article]).filter((language) => primary(language) !== primary(edition.language));
  const marks = [
    ...(edition.level === wish.level ? [] : [{ text: notInLevel(wish.level), lang: locale }]),
    ...levels.map((level) => ({ text: nameOfLevel(level), lang: locale })),
    ...languages.map((language) => ({ text: ownNameOfLanguage(language), lang: language })),
  ];
  return marks.map(
    ({ text, lang }) =>
      html` <span part="badge" lang=${lang === locale ? nothing : lang} dir=${directionOf(lang)}>${text}</span>`,
  );
}
